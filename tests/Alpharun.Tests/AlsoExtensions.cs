namespace Alpharun.Tests;

/// <summary>Does something with a thing on its way.</summary>
internal static class AlsoExtensions
{
    public static T Also<T>(this T thing, Action<T> action)
    {
        action(thing);
        return thing;
    }
}
