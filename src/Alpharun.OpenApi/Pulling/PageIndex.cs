using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Pulling;

/// <summary>Reads an <c>llms.txt</c> index: a Markdown file with links to all pages of a documentation.</summary>
internal static partial class PageIndex
{
    private const int MaxLinks = 1_000;

    private static readonly string[] Extensions = ["", ".md", ".mdx", ".markdown", ".yaml", ".yml", ".json"];

    /// <summary>Whether a source is an index, according to its name.</summary>
    public static bool IsIndex(DocumentSource source) => source.Name.Split('/', ':', '\\')[^1] == "llms.txt";

    /// <summary>Returns the distinct pages on the same server or in the same folder that an index links to, and the number of other links.</summary>
    /// <exception cref="DocumentException">The index has too many links.</exception>
    public static (IReadOnlyList<DocumentSource> Links, int Elsewhere) Links(DocumentSource index, string text)
    {
        var links = new Dictionary<string, DocumentSource>(StringComparer.Ordinal);
        var elsewhere = 0;
        foreach (var target in Link().Matches(text).Select(match => match.Groups["target"].Value.Split('#')[0]).Where(target => target.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (!IsBeside(index, target))
            {
                elsewhere++;
            }
            else if (Extensions.Contains(Path.GetExtension(target.Split('?')[0]), StringComparer.OrdinalIgnoreCase))
            {
                var source = index.Resolve(target);
                links.TryAdd(source.Name, source);
            }
        }

        links.Remove(index.Name);
        return links.Count <= MaxLinks
            ? ([.. links.Values], elsewhere)
            : throw new DocumentException($"{index.Name}: this index links to more than {MaxLinks} pages; specify the pages that you want.");
    }

    // Whether the target is on the same server or, for a local index, in the same folder.
    private static bool IsBeside(DocumentSource index, string target) =>
        index is UrlSource url
            ? Uri.TryCreate(url.Address, target, out var address) && address.Scheme == url.Address.Scheme && address.Authority == url.Address.Authority
            : !target.Contains(':') && !Path.IsPathRooted(target) && !target.Split('/').Contains("..");

    [GeneratedRegex(@"\]\(\s*<?(?<target>[^()<>\s]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
