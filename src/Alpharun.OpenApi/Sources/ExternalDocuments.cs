using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Walking;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// Brings what external references lead to into the document's own tree, below the key <see cref="Key"/>, and lets the
/// references lead there. What was written where is still told by each node's location.
/// </summary>
public sealed class ExternalDocuments
{
    /// <summary>The key of the root under which the other documents are, by name.</summary>
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

    /// <summary>Follows them all, and those in the documents that they lead to.</summary>
    /// <returns>All parts of the document, with what was brought in.</returns>
    /// <exception cref="DocumentException">External references are not allowed, or one cannot be followed.</exception>
    internal async Task<IReadOnlyList<DocumentPart>> FollowAsync(CancellationToken cancellationToken)
    {
        // Only this class writes the key.
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
                    throw new DocumentException(reference.Location, $"the $ref '{reference.Text}' leads out of this document; --allow-external-refs follows it.");
                }

                Redirect(part, await TargetAsync(reference, cancellationToken).ConfigureAwait(false));
            }
        }
    }

    // A document that was brought in refers to itself from its own root, which is elsewhere now.
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
            throw new DocumentException($"external references lead to more than {MaxDocuments} documents, or to more than {DocumentSource.MaxBytes / 1024 / 1024} MB of them.");
        }

        if (_root.Map(Key) is not { } all)
        {
            _root[Key] = all = new MapNode(_root.Location);
        }

        all[source.Name] = DocumentReader.Read(text, source.Name);
    }

    // In a fragment, % begins an escape.
    private static string PrefixOf(string name) => "#" + JsonPointer.Append($"/{Key}", name).Replace("%", "%25", StringComparison.Ordinal);
}
