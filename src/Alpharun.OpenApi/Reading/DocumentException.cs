namespace Alpharun.OpenApi.Reading;

/// <summary>A document cannot be read or used. The message is one line that says where, what and what to do.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Makes an exception for a document as a whole, or for something beside it.</summary>
    public DocumentException(string message, Exception? innerException = null)
        : base(message.ReplaceLineEndings(" "), innerException)
    {
    }

    /// <summary>Makes an exception for one place in a document.</summary>
    public DocumentException(SourceLocation location, string problem, Exception? innerException = null)
        : this($"{location}: {problem}", innerException)
    {
        Location = location;
    }

    /// <summary>Where in the document, if one place is to blame.</summary>
    public SourceLocation? Location { get; }
}
