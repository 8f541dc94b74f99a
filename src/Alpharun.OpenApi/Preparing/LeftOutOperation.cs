using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>An operation that is left out of the generated code.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path, exactly as in the document.</param>
/// <param name="Reason">The reason why the operation is left out.</param>
public sealed record LeftOutOperation(string Method, string Path, string Reason)
{
    /// <summary>Reads the list from a JSON object with entries of the form <c>"METHOD /path": "reason"</c>.</summary>
    /// <exception cref="DocumentException">The text is not an object of this form, or a reason is empty.</exception>
    public static IReadOnlyList<LeftOutOperation> Read(string json, string source) =>
        [.. DocumentReader.ReadMap(json, source).Select(entry => FromEntry(entry.Key, entry.Value))];

    private static LeftOutOperation FromEntry(string key, Node value)
    {
        if (key.Split(' ', 2) is not [var method, ['/', ..] path])
        {
            throw new DocumentException(value.Location, $"'{key}' is not an operation; use the form \"GET /path\".");
        }

        return value is ScalarNode { Kind: ScalarKind.Text } reason && !string.IsNullOrWhiteSpace(reason.Text)
            ? new LeftOutOperation(method.ToUpperInvariant(), path, reason.Text)
            : throw new DocumentException(value.Location, $"'{key}' is left out without a reason; add a reason.");
    }
}
