using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

/// <summary>
/// What a request says of a property that it may leave out and that may also be null: nothing at all, null, or a value.
/// <c>default</c> says nothing. A value converts implicitly, so that <c>Name = null</c> says null.
/// </summary>
/// <typeparam name="T">The property's type, with room for null.</typeparam>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "A keyword of Visual Basic's, where it is written in brackets.")]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Says a value, or null.</summary>
    public Optional(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>Whether anything is said: a value or null.</summary>
    public bool IsSet { get; }

    /// <summary>What is said; <c>default</c> where nothing is.</summary>
    public T Value => _value;

    /// <summary>Says a value, or null.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they say different things.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsSet ? _value?.GetHashCode() ?? 1 : 0;

    /// <summary>Whether anything is said; never the value, which may be private.</summary>
    public override string ToString() => IsSet ? "set" : "absent";
}
