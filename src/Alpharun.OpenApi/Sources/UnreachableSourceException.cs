namespace Alpharun.OpenApi.Sources;

/// <summary>
/// A server did not answer, or failed, so that nothing can be said about the document: trying again later may help. The
/// message is one line that says where, what and what to do.
/// </summary>
public sealed class UnreachableSourceException(string message, Exception? innerException = null) : Exception(message, innerException);
