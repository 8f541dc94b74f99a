namespace Alpharun.OpenApi.Tests.Preparing;

public class PublishedExtensionsTests
{
    private const string Plain = """
        openapi: 3.0.3
        info: {title: Pets, version: '1'}
        paths:
          /pets/{id}:
            get:
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: A pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        components:
          schemas:
            Pet: {type: object, properties: {id: {type: string, format: uuid}, size: {type: string, enum: [small, big]}}}
        """;

    [TestCase("Pet: {", "Pet: {x-csharp: {name: Evil, open: true}, ")]
    [TestCase("id: {type: string, format", "id: {x-csharp: {name: Evil, helper: H, helperType: 'T Evil(){}'}, type: string, format")]
    [TestCase("size: {", "size: {x-csharp: {union: true}, ")]
    [TestCase("size: {", "size: {x-enumNames: [Evil, Worse], x-enum-varnames: {small: Evil}, x-enumDescriptions: {small: text}, ")]
    [TestCase("{name: id,", "{x-csharp: {name: evil}, x-originalName: evil, name: id,")]
    [TestCase("get:", "get:\n      x-csharp: {name: Evil, result: Evil, path: Evil()}")]
    [TestCase("{'200':", "{x-note: {text: not a response}, '200':")]
    [TestCase("/pets/{id}:", "x-paths: {get: {responses: {}}}\n  /pets/{id}:")]
    [TestCase("openapi:", "x-csharp: {models: [Evil], serverLiteral: Evil}\nopenapi:")]
    public void An_extension_of_the_published_document_changes_nothing_in_the_prepared_one(string old, string replacement)
    {
        var extended = Plain.Replace(old, replacement, StringComparison.Ordinal);

        Assert.Multiple(() =>
        {
            Assert.That(extended, Is.Not.EqualTo(Plain));
            Assert.That(Prepared.From(extended).Document, Is.EqualTo(Prepared.From(Plain).Document));
        });
    }

    [Test]
    public void A_property_header_or_component_whose_name_begins_like_an_extension_stays()
    {
        var prepared = Prepared.From(Plain.Replace("id: {type: string, format", "x-id: {type: string}, id: {type: string, format", StringComparison.Ordinal));

        Assert.That(prepared.Keys("/components/schemas/Pet/properties"), Does.Contain("x-id"));
    }
}
