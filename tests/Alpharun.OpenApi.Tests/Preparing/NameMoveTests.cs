using Alpharun.OpenApi.Preparing;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests that a type, member or operation keeps its name when it moves to another place in the document.</summary>
public sealed class NameMoveTests
{
    private const string Inline = """
        paths:
          /shops/{SHOP_ID}:
            get:
              parameters:
                - {name: SHOP_ID, in: path, required: true, schema: {type: string}}
              responses:
                '200':
                  content:
                    application/json:
                      schema: {properties: {data: {properties: {shop: {$ref: '#/components/schemas/Shop'}}}}}
        components:
          schemas:
            Shop:
              properties:
                owner:
                  properties:
                    full_name: {type: string}
                    address: {properties: {street: {type: string}}}
                    kind: {type: string, enum: [person, company]}
        """;

    private const string Component = """
        paths:
          /shops/{SHOP_ID}:
            get:
              parameters:
                - {name: SHOP_ID, in: path, required: true, schema: {type: string}}
              responses:
                '200':
                  content:
                    application/json:
                      schema: {properties: {data: {properties: {shop: {$ref: '#/components/schemas/Shop'}}}}}
        components:
          schemas:
            Owner:
              properties:
                full_name: {type: string}
                address: {properties: {street: {type: string}}}
                kind: {type: string, enum: [person, company]}
            Shop:
              properties:
                owner: {$ref: '#/components/schemas/Owner'}
        """;

    private static readonly TestCaseData[] Moves =
    [
        new TestCaseData(Inline, Component).SetArgDisplayNames("an inline object becomes a component"),
        new TestCaseData(Component, Inline).SetArgDisplayNames("a component becomes an inline object"),
        new TestCaseData(Inline, Inline.Replace("SHOP_ID", "id", StringComparison.Ordinal)).SetArgDisplayNames("a path parameter gets another name"),
        new TestCaseData(Inline, Inline.Replace("application/json", "application/json; charset=utf-8", StringComparison.Ordinal)).SetArgDisplayNames("a media type gets a parameter"),
    ];

    [TestCaseSource(nameof(Moves))]
    public void The_generated_names_do_not_change(string before, string after)
    {
        var first = Prepared.From(before);
        var second = Prepared.From(after, first.Ledger);

        Assert.That(CSharpNames(second), Is.EqualTo(CSharpNames(first)));
    }

    [TestCaseSource(nameof(Moves))]
    public void The_names_do_not_change_after_moving_back(string before, string after)
    {
        var first = Prepared.From(before);
        var back = Prepared.From(before, Prepared.From(after, first.Ledger).Ledger);

        Assert.That(CSharpNames(back), Is.EqualTo(CSharpNames(first)));
    }

    [Test]
    public void The_override_of_a_member_moves_with_its_type()
    {
        var ledger = Prepared.From(Inline).Ledger.Replace("\"FullName\"", "\"WholeName\"", StringComparison.Ordinal);

        Assert.That(Prepared.From(Component, ledger)["/components/schemas/Owner/properties/full_name/x-csharp/name"], Is.EqualTo("\"WholeName\""));
    }

    [Test]
    public void The_override_of_a_method_survives_a_renamed_path_parameter()
    {
        var ledger = Prepared.From(Inline).Ledger.Replace("\"GetShop\"", "\"FetchShop\"", StringComparison.Ordinal);
        var after = Prepared.From(Inline.Replace("SHOP_ID", "id", StringComparison.Ordinal), ledger);

        Assert.That(after.Names(NameKind.Methods).Values, Is.EqualTo(new[] { "FetchShop" }));
    }

    private static IEnumerable<string> CSharpNames(Prepared prepared) =>
        prepared.Surface().Where(line => !line.Contains(" /", StringComparison.Ordinal)).Concat(prepared.Names(NameKind.Methods).Values).Order(StringComparer.Ordinal);
}
