namespace Alpharun.OpenApi.Documents;

/// <summary>The exception that is thrown when a document cannot be read or used. The message is one line: the location, the problem and the remedy.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Creates an exception that does not refer to a location in a document.</summary>
    public DocumentException(string message, Exception? innerException = null)
        : base(message.ReplaceLineEndings(" "), innerException)
    {
    }

    /// <summary>Creates an exception that refers to a location in a document.</summary>
    public DocumentException(SourceLocation location, string problem, Exception? innerException = null)
        : this($"{location}: {problem}", innerException)
    {
        Location = location;
    }

    /// <summary>The location in the document; <c>null</c> if the error does not refer to one.</summary>
    public SourceLocation? Location { get; }
}
