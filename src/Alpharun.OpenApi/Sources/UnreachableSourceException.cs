namespace Alpharun.OpenApi.Sources;

/// <summary>
/// The error that a server did not respond, or failed. A later attempt may succeed. The message is one line: the source, the
/// problem and the remedy.
/// </summary>
public sealed class UnreachableSourceException(string message, Exception? innerException = null) : Exception(message, innerException);
