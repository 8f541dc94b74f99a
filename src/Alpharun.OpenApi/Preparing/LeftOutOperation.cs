using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>An operation that no code is generated for, and why.</summary>
/// <param name="Method">The HTTP method, upper case.</param>
/// <param name="Path">The path as the document writes it.</param>
/// <param name="Reason">Why it is left out.</param>
public sealed record LeftOutOperation(string Method, string Path, string Reason)
{
    /// <summary>Reads the list from JSON: an object of <c>"METHOD /path": "reason"</c>.</summary>
    /// <exception cref="DocumentException">The text is not such an object, or a reason is empty.</exception>
    public static IReadOnlyList<LeftOutOperation> Read(string json, string source) =>
        [.. DocumentReader.ReadMap(json, source).Select(entry => FromEntry(entry.Key, entry.Value))];

    private static LeftOutOperation FromEntry(string key, Node value)
    {
        if (key.Split(' ', 2) is not [var method, ['/', ..] path])
        {
            throw new DocumentException(value.Location, $"'{key}' is no operation; write it as \"GET /path\".");
        }

        return value is ScalarNode { Kind: ScalarKind.Text } reason && !string.IsNullOrWhiteSpace(reason.Text)
            ? new LeftOutOperation(method.ToUpperInvariant(), path, reason.Text)
            : throw new DocumentException(value.Location, $"'{key}' is left out without a reason; give one.");
    }
}
