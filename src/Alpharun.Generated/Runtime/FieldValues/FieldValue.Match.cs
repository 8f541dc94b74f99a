namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>Calls the one function that fits the value and returns what it returns.</summary>
    /// <param name="text">For a text.</param>
    /// <param name="number">For a number.</param>
    /// <param name="boolean">For a boolean.</param>
    /// <param name="none">For <c>null</c>.</param>
    /// <param name="other">For an object or array, with its JSON text; left out, these are refused.</param>
    /// <typeparam name="T">What the functions return.</typeparam>
    /// <exception cref="InvalidOperationException">The value is an object or array, and there is no function for these.</exception>
    /// <exception cref="OverflowException">The number has no exact decimal; where that may be, ask <see cref="Kind"/> first.</exception>
    public T Match<T>(
        Func<string, T> text,
        Func<decimal, T> number,
        Func<bool, T> boolean,
        Func<T> none,
        Func<string, T>? other = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = number ?? throw new ArgumentNullException(nameof(number));
        _ = boolean ?? throw new ArgumentNullException(nameof(boolean));
        _ = none ?? throw new ArgumentNullException(nameof(none));

        return Kind switch
        {
            FieldValueKind.Null => none(),
            FieldValueKind.Text => text(AsString()),
            FieldValueKind.Number => number(AsDecimal()),
            FieldValueKind.Boolean => boolean(AsBoolean()),
            _ => other is null ? throw IsUnexpected() : other(ToString()),
        };
    }

    /// <summary>Calls the one action that fits the value.</summary>
    /// <param name="text">For a text.</param>
    /// <param name="number">For a number.</param>
    /// <param name="boolean">For a boolean.</param>
    /// <param name="none">For <c>null</c>.</param>
    /// <param name="other">For an object or array, with its JSON text; left out, these are refused.</param>
    /// <exception cref="InvalidOperationException">The value is an object or array, and there is no action for these.</exception>
    /// <exception cref="OverflowException">The number has no exact decimal; where that may be, ask <see cref="Kind"/> first.</exception>
    public void Switch(
        Action<string> text,
        Action<decimal> number,
        Action<bool> boolean,
        Action none,
        Action<string>? other = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = number ?? throw new ArgumentNullException(nameof(number));
        _ = boolean ?? throw new ArgumentNullException(nameof(boolean));
        _ = none ?? throw new ArgumentNullException(nameof(none));

        switch (Kind)
        {
            case FieldValueKind.Null:
                none();
                break;
            case FieldValueKind.Text:
                text(AsString());
                break;
            case FieldValueKind.Number:
                number(AsDecimal());
                break;
            case FieldValueKind.Boolean:
                boolean(AsBoolean());
                break;
            default:
                (other ?? throw IsUnexpected())(ToString());
                break;
        }
    }

    private InvalidOperationException IsUnexpected() =>
        new($"The value is of kind {Kind}, where a text, a number, a boolean or null was expected.");
}
