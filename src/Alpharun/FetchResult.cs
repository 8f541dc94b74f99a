using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

/// <summary>The result for one of many ids: a value or an error. <c>ToString</c> returns no values.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FetchResult<T>
    where T : class
{
    /// <summary>Creates the result of a call that succeeded, for example in a test.</summary>
    /// <param name="id">The requested id.</param>
    /// <param name="value">The value with that id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public FetchResult(string id, T value)
    {
        Id = id;
        Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Creates the result of a call that failed, for example in a test.</summary>
    /// <param name="id">The requested id.</param>
    /// <param name="error">The error of the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public FetchResult(string id, Exception error)
    {
        Id = id;
        Error = error ?? throw new ArgumentNullException(nameof(error));
    }

    /// <summary>The requested id, which may differ from the id in <see cref="Value"/>. It may be private.</summary>
    public string Id { get; }

    /// <summary>Whether the call succeeded: <see cref="Value"/> is set, and <see cref="Error"/> is <c>null</c>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Value is not null;

    /// <summary>The value, or <c>null</c> if the call failed.</summary>
    public T? Value { get; }

    /// <summary>
    /// The error of the call, or <c>null</c> if the call succeeded. It is the exception that a single call with this id would throw: an
    /// <see cref="AlpharunException"/>, an <see cref="ArgumentException"/> for an invalid id, the exception of a token provider, or an
    /// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> for options that have become invalid.
    /// </summary>
    public Exception? Error { get; }
}
