using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

/// <summary>What became of one of many ids. Its <c>ToString</c> prints no values.</summary>
/// <typeparam name="T">What is fetched.</typeparam>
/// <remarks>Immutable, and so safe to use from several threads at once.</remarks>
public sealed class FetchResult<T>
    where T : class
{
    /// <summary>Creates the result of a call that succeeded, for example in a test.</summary>
    /// <param name="id">The id that was asked for.</param>
    /// <param name="value">What it is the id of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public FetchResult(string id, T value)
    {
        Id = id;
        Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Creates the result of a call that failed, for example in a test.</summary>
    /// <param name="id">The id that was asked for.</param>
    /// <param name="error">What the call failed of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public FetchResult(string id, Exception error)
    {
        Id = id;
        Error = error ?? throw new ArgumentNullException(nameof(error));
    }

    /// <summary>The id as it was asked for; the API may call the same thing by another. Private.</summary>
    public string Id { get; }

    /// <summary>Whether there is a <see cref="Value"/>, and no <see cref="Error"/>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Value is not null;

    /// <summary>What was fetched; <c>null</c> where the call failed.</summary>
    public T? Value { get; }

    /// <summary>
    /// What the call for this id alone would have thrown: an <see cref="AlpharunException"/>, an <see cref="ArgumentException"/> for
    /// an id that cannot be sent, what a token provider threw, or the
    /// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> of options that became wrong; <c>null</c> where it succeeded.
    /// </summary>
    public Exception? Error { get; }
}
