using Alpharun.OpenApi.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alpharun.OpenApi.Reading;

/// <summary>
/// Reads YAML or JSON text into nodes. Scalars follow the core schema of YAML 1.2. Input that could exhaust memory or the
/// stack (deep nesting, aliases of aliases) is rejected.
/// </summary>
public sealed class DocumentReader
{
    /// <summary>The maximum nesting depth of maps and lists.</summary>
    public const int MaxDepth = 64;

    /// <summary>The maximum number of nodes in a document after its aliases are expanded.</summary>
    public const int MaxNodes = 5_000_000;

    private readonly string _source;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Dictionary<string, (Node Node, int Size, int Height)> _anchors = new(StringComparer.Ordinal);
    private int _nodes;

    private DocumentReader(string text, string source)
    {
        _source = source;
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
    }

    /// <summary>Reads a text that contains exactly one document.</summary>
    /// <param name="text">The YAML or JSON text.</param>
    /// <param name="source">The name of the text in locations, usually a file name.</param>
    /// <exception cref="DocumentException">The text is not valid YAML or JSON, contains no document or several, or is too deep or too large.</exception>
    public static Node Read(string text, string source)
    {
        var reader = new DocumentReader(text, source);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            var location = new SourceLocation(source, (int)exception.Start.Line, (int)exception.Start.Column);
            throw new DocumentException(location, $"not valid YAML or JSON: {FirstLine(exception.Message)}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // The scanner throws this exception if a list in brackets or a map in braces is not closed.
            var at = reader._scanner.CurrentPosition;
            throw new DocumentException(new SourceLocation(source, (int)at.Line, (int)at.Column), "not valid YAML or JSON: a bracket or a brace is not closed.", exception);
        }
    }

    /// <summary>Reads a text whose root must be a map, as in an OpenAPI document.</summary>
    /// <inheritdoc cref="Read"/>
    public static MapNode ReadMap(string text, string source) =>
        Read(text, source) is var root && root is MapNode map
            ? map
            : throw new DocumentException(root.Location, "expected a map of keys and values at the root of the document.");

    private Node ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            throw new DocumentException(new SourceLocation(_source, 1, 1), "the document is empty.");
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out var _)
            ? root
            : throw new DocumentException(LocationOf(_parser.Current!), "a second document begins here; only one is expected.");
    }

    private Node ReadNode(int depth)
    {
        var before = _nodes;
        var start = _parser.Current!;
        CountNodes(1, start);
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return ReadAlias(alias, depth);
        }

        if (start is not NodeEvent { Anchor: var anchor })
        {
            throw new DocumentException(LocationOf(start), "not valid YAML or JSON: a value is missing here.");
        }

        Node node = start switch
        {
            Scalar scalar => ReadScalar(scalar),
            _ when depth >= MaxDepth => throw TooDeep(start),
            MappingStart => ReadMap(depth),
            _ => ReadList(depth),
        };
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = (node, _nodes - before, HeightOf(node));
        }

        return node;
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        _parser.MoveNext();
        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        return isPlain
            ? ScalarNode.FromPlain(scalar.Value, LocationOf(scalar))
            : ScalarNode.FromText(scalar.Value, LocationOf(scalar));
    }

    private MapNode ReadMap(int depth)
    {
        var map = new MapNode(LocationOf(_parser.Consume<MappingStart>()));
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw new DocumentException(LocationOf(_parser.Current!), "a key must be text.");
            }

            if (!map.TryAdd(key.Value, ReadNode(depth + 1)))
            {
                throw new DocumentException(LocationOf(key), $"the key '{key.Value}' appears twice in one map.");
            }
        }

        return map;
    }

    private ListNode ReadList(int depth)
    {
        var list = new ListNode(LocationOf(_parser.Consume<SequenceStart>()));
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            list.Add(ReadNode(depth + 1));
        }

        return list;
    }

    // An alias becomes a copy, so that every node has exactly one parent. An anchor is registered when its node is complete.
    // An alias inside its own node therefore refers to an unknown anchor, and a cycle cannot occur.
    private Node ReadAlias(AnchorAlias alias, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            throw new DocumentException(LocationOf(alias), $"the alias *{alias.Value.Value} refers to an unknown or incomplete anchor.");
        }

        CountNodes(anchored.Size, alias);
        if (depth + anchored.Height > MaxDepth)
        {
            throw TooDeep(alias);
        }

        return anchored.Node.Clone();
    }

    private static int HeightOf(Node node) => node switch
    {
        MapNode map => 1 + map.Select(entry => HeightOf(entry.Value)).DefaultIfEmpty().Max(),
        ListNode list => 1 + list.Select(HeightOf).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private DocumentException TooDeep(ParsingEvent at) => new(LocationOf(at), $"nested more than {MaxDepth} levels deep.");

    private void CountNodes(int count, ParsingEvent at)
    {
        _nodes += count;
        if (_nodes > MaxNodes)
        {
            throw new DocumentException(LocationOf(at), $"more than {MaxNodes} nodes after aliases are expanded.");
        }
    }

    private SourceLocation LocationOf(ParsingEvent at) => new(_source, (int)at.Start.Line, (int)at.Start.Column);

    private static string FirstLine(string message) => message.AsSpan().Trim().ToString().Split('\n')[0].TrimEnd();
}
