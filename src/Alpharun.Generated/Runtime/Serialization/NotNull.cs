namespace Alpharun.Serialization;

/// <summary>
/// Rejects null for members that must not be null. Code without nullable annotations can set them to null, and the body would not match the
/// API's document.
/// </summary>
internal static class NotNull
{
    /// <summary>Returns the value.</summary>
    /// <exception cref="InvalidOperationException">The value is null.</exception>
    public static T Of<T>(T? value, string what)
        where T : class => value ?? throw new InvalidOperationException($"A {what} must not be null. Set it before you write the model as JSON.");
}
