namespace Alpharun.Serialization;

/// <summary>
/// Refuses to write null where none may be: code without nullable annotations can put it there, and the API would get a body
/// that it does not describe.
/// </summary>
internal static class NotNull
{
    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is null.</exception>
    public static T Of<T>(T? value, string what)
        where T : class => value ?? throw new InvalidOperationException($"A {what} is null where none may be; set it before it is written as JSON.");
}
