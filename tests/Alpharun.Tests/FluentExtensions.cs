namespace Alpharun.Tests;

/// <summary>Configures objects in a fluent style.</summary>
internal static class FluentExtensions
{
    public static T With<T>(this T thing, Action<T> action)
    {
        action(thing);
        return thing;
    }
}
