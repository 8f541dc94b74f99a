using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build.Tests.Hostile;

/// <summary>Creates copies of a document whose texts, names and extensions attempt to inject code.</summary>
internal static class HostileDocument
{
    /// <summary>Text that ends strings, comments, lines and template tags, and that starts code.</summary>
    public const string Text =
        " */ \" \"\"\" ' \\ \\\" </c></summary> ]]> <!-- & {{ cs.name }} {% raw %} \r\n} } } public static class Evil1 { static Evil1() => throw null; }"
        + "\u2028} public static class Evil2 { }\u2029} public static class Evil3 { }\u0085} public static class Evil4 { }\f\v\u001b[2J\0\u202e\u200b\ufeff\n#error Evil\n#pragma warning disable\n// ";

    /// <summary>The special characters of <see cref="Text"/> without letters and digits. A suffix of these characters does not change the C# name.</summary>
    public const string Name = "\" \\ ' \u2028\u2029\u0085\r\n\t\u001b\u202e\u200b <>&#;";

    private static readonly HashSet<string> Texts = ["description", "summary", "title", "url", "termsOfService", "version", "example", "default", "pattern"];
    private static readonly HashSet<string> MapsOfFreeNames = ["properties", "patternProperties", "schemas", "examples", "headers"];
    private static readonly HashSet<string> OtherMapsOfNames = ["paths", "responses", "content", "parameters", "requestBodies", "securitySchemes", "$defs", "callbacks", "links"];

    private static readonly MapNode Extensions = DocumentReader.ReadMap(
        """
        x-csharp:
          name: Evil
          type: Evil<int>
          codec: Evil.Codec
          comment: ["evil", "*/ } class Evil { } //"]
          nameComment: "\n} class Evil { } //"
          helper: Evil
          helperWhat: "\n} class Evil { } //"
          helperType: "int x; static Evil() => throw null; int"
          helperParse: Evil
          union: true
          open: true
          required: true
          models: [Evil]
          serverLiteral: '"; static Evil() => throw null; const string X = "'
          result: Evil
          path: Evil()
          body: Evil
          bodyCodec: Evil
          values: [{ name: Evil, text: evil, literal: '"' }]
        x-originalName: "evil; class Evil { } //"
        x-enumNames: [Evil, "Worse { } //"]
        x-enum-varnames: [Evil, "Worse { } //"]
        x-enumDescriptions: { evil: "\n} class Evil { } //" }
        x-enum-descriptions: ["\n} class Evil { } //"]
        x-nullable: true
        x-abstract: true
        x-deprecated: true
        x-deprecatedMessage: '"; class Evil { } //'
        x-dictionaryKey: Evil
        x-readOnly: true
        x-schema: Evil
        """,
        "extensions.yaml");

    /// <summary>Creates a copy with hostile text in every text, and in every name that the author of a document can choose.</summary>
    public static MapNode WithTextsAndNames(MapNode document) => CopyObject(document);

    /// <summary>Creates a copy in which every object has the extensions that preparation, the templates and NSwag read.</summary>
    public static MapNode WithExtensions(MapNode document)
    {
        var copy = (MapNode)document.Clone();
        AddExtensions(copy, isMapOfNames: false);
        return copy;
    }

    private static MapNode CopyObject(MapNode map)
    {
        var copy = new MapNode(map.Location);
        foreach (var (key, value) in map)
        {
            copy[key] = (key, value) switch
            {
                (_, MapNode names) when MapsOfFreeNames.Contains(key) => CopyNames(names, Name),
                (_, MapNode names) when OtherMapsOfNames.Contains(key) => CopyNames(names, string.Empty),
                ("$ref", ScalarNode { Text: var reference }) => Scalar(value, RenameReference(reference)),
                ("name", ScalarNode { Text: var name }) when map.Text("in") is "query" or "header" => Scalar(value, name + Name),
                ("required", ListNode names) => CopyTexts(names, Name),
                ("enum", ListNode values) => CopyTexts(values, Name),
                ("tags", ListNode tags) => CopyTexts(tags, Text),
                (_, ScalarNode { Kind: ScalarKind.Text, Text: var text }) when Texts.Contains(key) => Scalar(value, text + Text),
                _ => Copy(value),
            };
        }

        return copy;
    }

    private static Node Copy(Node node) => node switch
    {
        MapNode map => CopyObject(map),
        ListNode list => CopyList(list, Copy),
        _ => node.Clone(),
    };

    private static MapNode CopyNames(MapNode names, string suffix)
    {
        var copy = new MapNode(names.Location);
        foreach (var (name, value) in names)
        {
            copy[name + suffix] = Copy(value);
        }

        return copy;
    }

    private static ListNode CopyTexts(ListNode list, string suffix) =>
        CopyList(list, item => item is ScalarNode { Kind: ScalarKind.Text, Text: var text } ? Scalar(item, text + suffix) : Copy(item));

    private static ListNode CopyList(ListNode list, Func<Node, Node> copyItem)
    {
        var copy = new ListNode(list.Location);
        foreach (var item in list)
        {
            copy.Add(copyItem(item));
        }

        return copy;
    }

    private static string RenameReference(string reference)
    {
        var parts = reference.Split('/');
        return string.Join('/', parts.Select((part, index) => index > 0 && MapsOfFreeNames.Contains(parts[index - 1]) ? part + Uri.EscapeDataString(Name) : part));
    }

    private static ScalarNode Scalar(Node original, string text) => ScalarNode.FromText(text, original.Location);

    private static void AddExtensions(Node node, bool isMapOfNames)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map)
                {
                    AddExtensions(value, !isMapOfNames && (MapsOfFreeNames.Contains(key) || OtherMapsOfNames.Contains(key)));
                }

                if (!isMapOfNames && !map.Contains("$ref"))
                {
                    foreach (var (key, value) in (MapNode)Extensions.Clone())
                    {
                        map[key] = value;
                    }
                }

                break;
            case ListNode list:
                foreach (var item in list)
                {
                    AddExtensions(item, isMapOfNames: false);
                }

                break;
        }
    }
}
