namespace Alpharun.Testing;

/// <summary>A request as it arrived at the server.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Url">The path and the query exactly as sent: neither decoded nor normalized.</param>
/// <param name="Headers">
/// The headers, by name in any case. A header that was sent more than once has its values joined by <c>", "</c>.
/// </param>
/// <param name="Body">The body as text; empty when there was none.</param>
public sealed record RecordedRequest(
    string Method,
    string Url,
    IReadOnlyDictionary<string, string> Headers,
    string Body);
