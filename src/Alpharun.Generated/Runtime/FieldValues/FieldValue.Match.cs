namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>Calls the function for the kind of the value, and returns its result.</summary>
    /// <param name="text">Is called for a text.</param>
    /// <param name="number">Is called for a number.</param>
    /// <param name="boolean">Is called for a boolean.</param>
    /// <param name="none">Is called for <c>null</c>.</param>
    /// <param name="other">Is called for an object or array, with its JSON text. If omitted, objects and arrays throw.</param>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <exception cref="InvalidOperationException">The value is an object or array, and <paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">The number cannot be represented exactly as a decimal. To handle such numbers, check <see cref="Kind"/> first.</exception>
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

    /// <summary>Calls the action for the kind of the value.</summary>
    /// <param name="text">Is called for a text.</param>
    /// <param name="number">Is called for a number.</param>
    /// <param name="boolean">Is called for a boolean.</param>
    /// <param name="none">Is called for <c>null</c>.</param>
    /// <param name="other">Is called for an object or array, with its JSON text. If omitted, objects and arrays throw.</param>
    /// <exception cref="InvalidOperationException">The value is an object or array, and <paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">The number cannot be represented exactly as a decimal. To handle such numbers, check <see cref="Kind"/> first.</exception>
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
        new($"The value is of kind {Kind}, but a text, a number, a boolean or null was expected.");
}
