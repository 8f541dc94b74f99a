namespace Alpharun;

public readonly partial struct FieldValue
{
    /// <summary>
    /// Says what a value is that is neither null nor a text. Booleans and plain numbers share theirs; what does not fit into
    /// a number of 64 bits has one of its own, that keeps its text.
    /// </summary>
    private sealed class Tag(FieldValueKind kind, string? text = null, byte decimals = 0)
    {
        internal static readonly Tag Boolean = new(FieldValueKind.Boolean);

        // By the number of digits after the point.
        private static readonly Tag[] Plain =
            [.. Enumerable.Range(0, MaxDecimals + 1).Select(decimals => new Tag(FieldValueKind.Number, decimals: (byte)decimals))];

        internal FieldValueKind Kind { get; } = kind;

        internal string? Text { get; } = text;

        internal byte Decimals { get; } = decimals;

        internal static Tag PlainNumber(int decimals) => Plain[decimals];
    }
}
