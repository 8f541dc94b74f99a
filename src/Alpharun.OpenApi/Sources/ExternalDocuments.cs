using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// Adds the targets of external references to the tree of the document, below the key <see cref="Key"/>, and redirects the
/// references. The nodes keep their original locations.
/// </summary>
public sealed class ExternalDocuments
{
    /// <summary>The key of the root node that contains the other documents by name.</summary>
    public const string Key = "x-external-documents";

    private const int MaxDocuments = 100;

    private readonly MapNode _root;
    private readonly SourceSettings _settings;
    private readonly Dictionary<string, DocumentSource> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<ScalarNode> _redirected = [];
    private readonly string _rootName;
    private long _characters;

    internal ExternalDocuments(MapNode root, DocumentSource source, SourceSettings settings)
    {
        _root = root;
        _settings = settings;
        _rootName = source.Name;
        _sources[source.Name] = source;
    }

    /// <summary>Follows all external references, including those in the added documents.</summary>
    /// <returns>All parts of the document, including the added documents.</returns>
    /// <exception cref="DocumentException">External references are not allowed, or a reference cannot be resolved.</exception>
    internal async Task<IReadOnlyList<DocumentPart>> FollowAsync(CancellationToken cancellationToken)
    {
        // The input must not set this key. Only this class writes it.
        _root.Remove(Key);
        while (true)
        {
            var parts = DocumentWalk.Parts(_root);
            if (!ExternalsIn(parts, out var externals))
            {
                return parts;
            }

            foreach (var part in externals)
            {
                var reference = part.Reference!;
                if (!_settings.AllowExternalReferences)
                {
                    throw new DocumentException(reference.Location, $"the $ref '{reference.Text}' points outside this document; use --allow-external-refs to follow it.");
                }

                Redirect(part, await TargetAsync(reference, cancellationToken).ConfigureAwait(false));
            }
        }
    }

    // References of an added document to itself are relative to its own root, which is now below the key.
    private bool ExternalsIn(IReadOnlyList<DocumentPart> parts, out List<DocumentPart> externals)
    {
        externals = [];
        var isSettled = true;
        foreach (var part in parts)
        {
            if (part.Reference is not { } reference)
            {
                continue;
            }

            if (References.IsExternal(reference.Text))
            {
                externals.Add(part);
            }
            else if (reference.Location.Source != _rootName && !_redirected.Contains(reference))
            {
                Redirect(part, PrefixOf(reference.Location.Source) + reference.Text[1..]);
                isSettled = false;
            }
        }

        return !isSettled || externals.Count > 0;
    }

    private void Redirect(DocumentPart part, string target)
    {
        var redirected = ScalarNode.FromText(target, part.Reference!.Location);
        part.Map!["$ref"] = redirected;
        _redirected.Add(redirected);
    }

    private async Task<string> TargetAsync(ScalarNode reference, CancellationToken cancellationToken)
    {
        var parts = reference.Text.Split('#', 2);
        var fragment = parts.ElementAtOrDefault(1) ?? string.Empty;
        try
        {
            var source = _sources[reference.Location.Source].Resolve(parts[0]);
            if (_sources.TryAdd(source.Name, source))
            {
                await BringInAsync(source, cancellationToken).ConfigureAwait(false);
            }

            return source.Name == _rootName ? $"#{fragment}" : PrefixOf(source.Name) + fragment;
        }
        catch (DocumentException exception) when (exception.Location is null)
        {
            throw new DocumentException(reference.Location, exception.Message, exception);
        }
    }

    private async Task BringInAsync(DocumentSource source, CancellationToken cancellationToken)
    {
        var text = await source.ReadTextAsync(cancellationToken).ConfigureAwait(false);
        _characters += text.Length;
        if (_sources.Count > MaxDocuments || _characters > DocumentSource.MaxBytes)
        {
            throw new DocumentException($"external references load more than {MaxDocuments} documents, or more than {DocumentSource.MaxBytes / 1024 / 1024} MB.");
        }

        if (_root.Map(Key) is not { } all)
        {
            _root[Key] = all = new MapNode(_root.Location);
        }

        all[source.Name] = DocumentReader.Read(text, source.Name);
    }

    // In a fragment, % starts an escape sequence.
    private static string PrefixOf(string name) => "#" + JsonPointer.Append($"/{Key}", name).Replace("%", "%25", StringComparison.Ordinal);
}
