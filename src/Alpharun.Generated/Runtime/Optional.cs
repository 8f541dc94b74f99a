using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

/// <summary>
/// An optional property of a request that may also be null: it is absent, null, or has a value. <c>default</c> is absent. Values convert
/// implicitly, so <c>Name = null</c> sends null.
/// </summary>
/// <typeparam name="T">The nullable type of the property.</typeparam>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "Only a keyword in Visual Basic, where it can be escaped with brackets.")]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Creates a property with a value or null.</summary>
    public Optional(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>Whether the property is sent: with a value or null.</summary>
    public bool IsSet { get; }

    /// <summary>The value or null. <c>default</c> if the property is absent.</summary>
    public T Value => _value;

    /// <summary>Converts a value or null.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternative.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Decides whether both are equal.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Decides whether they are different.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsSet ? _value?.GetHashCode() ?? 1 : 0;

    /// <summary>Returns whether the property is sent, without the value, which may be private.</summary>
    public override string ToString() => IsSet ? "set" : "absent";
}
