using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Pulling;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Pulling;

public class YamlOutputTests
{
    private static readonly string[] Odd =
    [
        "", " ", "no", "On", "y", "null", "~", "true", "1", "1.0", "0x1F", "0o7", "1_000", "1e3", ".inf", "2024-01-01", "12:30", "-", "- a", "a: b", "a:", "a #b", "#a",
        "&a", "*a", "!a", "%a", "@a", "`a", "'a'", "\"a\"", "[a", "{a}", "a, b", "|", ">", "=", "<<", "?", "? a", ": a", " a", "a ", "\ta", "a\tb", "a\nb", "a\n", "\na", "a\n\n",
        "a\n b\n", "  a\nb", "a \nb", "a\n\n\nb\n", "a\r\nb", "---", "...", "--- a", "größe", "日本語", "😀", "\u0000", "\u0085", "\u2028", "\uFEFF", "\u001b[31m", "a\\b", "/a/{b}", "$ref", "C:\\x",
    ];

    private static readonly string[] Documents =
    [
        "{}", "[]", "a: {}", "a: []", "- [1, [2, []]]", "a: [{b: 1, c: {d: [x]}}, null, ~, true, 0x1F, -1.50, 1e400, .inf]", "'200': x\n'no': y\n'': z\n'a b': 1",
    ];

    [TestCaseSource(nameof(Odd))]
    public void A_text_survives_a_round_trip_as_value_and_as_key(string text)
    {
        var location = new SourceLocation("a", 1, 1);
        var map = new MapNode(location) { [text] = ScalarNode.FromText(text, location) };
        map["list"] = new ListNode(location) { ScalarNode.FromText(text, location), map.Clone() };

        Assert.That(JsonOutput.ToCompactText(Again(map)), Is.EqualTo(JsonOutput.ToCompactText(map)));
    }

    [TestCaseSource(nameof(Documents))]
    public void A_tree_survives_a_round_trip(string yaml)
    {
        var node = DocumentReader.Read(yaml, "a");

        Assert.That(Described(Again(node)), Is.EqualTo(Described(node)));
    }

    [Test]
    public void Random_texts_survive_a_round_trip()
    {
        const string Alphabet = "ab \n:#-'\"\\[]{},&*!|>%@`?~0.é\t";
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var node = new ListNode(new SourceLocation("a", 1, 1)) { ScalarNode.FromText(text, new SourceLocation("a", 1, 1)) };

            Assert.That(Described(Again(node)), Is.EqualTo(Described(node)), text);
        }
    }

    [Test]
    public void The_YAML_is_readable()
    {
        const string Yaml = """
            openapi: '3.0.1'
            paths:
              /a/{id}:
                get:
                  description: |-
                    First line.

                    Second line.
                  responses:
                    '200':
                      $ref: '#/components/responses/Ok'
                  tags:
                  - no quotes needed
                  - 'no'
                  deprecated: true

            """;

        Assert.That(YamlOutput.ToText(DocumentReader.Read(Yaml, "a")), Is.EqualTo(Yaml));
    }

    private static Node Again(Node node) => DocumentReader.Read(YamlOutput.ToText(node), "again");

    private static string Described(Node node) => node switch
    {
        MapNode map => $"{{{string.Join(',', map.Select(entry => $"{entry.Key}={Described(entry.Value)}"))}}}",
        ListNode list => $"[{string.Join(',', list.Select(Described))}]",
        ScalarNode { Kind: ScalarKind.Null } => "null",
        ScalarNode scalar => $"{scalar.Kind}:{scalar.Text}",
        _ => throw new InvalidOperationException(),
    };
}
