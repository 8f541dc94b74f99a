namespace Alpharun.OpenApi.Documents;

/// <summary>A location in the text of a document.</summary>
/// <param name="Source">The name of the file or other source of the text.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public readonly record struct SourceLocation(string Source, int Line, int Column)
{
    /// <summary>Returns the location in the format of compilers, <c>file:line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}:{Line}:{Column}");
}
