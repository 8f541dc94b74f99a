namespace Alpharun.Testing;

/// <summary>A request as it arrived at the server.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Url">The path and the query exactly as sent: neither decoded nor normalized.</param>
/// <param name="Headers">
/// The headers by name, case-insensitive. The values of a repeated header are joined by <c>", "</c>.
/// </param>
/// <param name="Body">The body as text; empty if there was no body.</param>
public sealed record RecordedRequest(
    string Method,
    string Url,
    IReadOnlyDictionary<string, string> Headers,
    string Body);
