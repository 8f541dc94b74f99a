namespace Alpharun.Tests;

/// <summary>Configures objects in a fluent style.</summary>
internal static class FluentExtensions
{
    public static T With<T>(this T instance, Action<T> configure)
    {
        configure(instance);
        return instance;
    }
}
