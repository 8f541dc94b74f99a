namespace Alpharun.OpenApi.Reading;

/// <summary>A place in a document's text.</summary>
/// <param name="Source">The name of the file, or of what else the text came from.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public readonly record struct SourceLocation(string Source, int Line, int Column)
{
    /// <summary>The place as compilers print it, <c>file:line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}:{Line}:{Column}");
}
