namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>
    /// The kind of a value that is neither null nor a text. Booleans and plain numbers share instances. Any other value has its own
    /// instance, which stores the text.
    /// </summary>
    private sealed class Tag(FieldValueKind kind, string? text = null, byte decimals = 0)
    {
        internal static readonly Tag Boolean = new(FieldValueKind.Boolean);

        // Indexed by the number of decimals.
        private static readonly Tag[] Plain =
            [.. Enumerable.Range(0, MaxDecimals + 1).Select(decimals => new Tag(FieldValueKind.Number, decimals: (byte)decimals))];

        internal FieldValueKind Kind { get; } = kind;

        internal string? Text { get; } = text;

        internal byte Decimals { get; } = decimals;

        internal static Tag PlainNumber(int decimals) => Plain[decimals];
    }
}
