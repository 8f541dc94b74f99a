using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Tests.Preparing;

public class RemoveExtensionsTests
{
    private const string Plain = """
        openapi: 3.0.3
        info: {title: Pets, version: '1'}
        paths:
          /pets/{id}:
            get:
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: A pet, headers: {x-rate: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
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
    [TestCase("x-rate: {schema: {", "x-rate: {x-csharp: {name: Evil}, schema: {x-csharp: {union: true}, ")]
    [TestCase("{'200':", "{x-note: {text: not a response}, '200':")]
    [TestCase("/pets/{id}:", "x-paths: {get: {responses: {}}}\n  /pets/{id}:")]
    [TestCase("openapi:", "x-csharp: {models: [Evil], serverLiteral: Evil}\nopenapi:")]
    public void An_extension_in_the_published_document_does_not_change_the_prepared_document(string old, string replacement)
    {
        var extended = Plain.Replace(old, replacement, StringComparison.Ordinal);

        Assert.Multiple(() =>
        {
            Assert.That(extended, Is.Not.EqualTo(Plain));
            Assert.That(Prepared.From(extended).Document, Is.EqualTo(Prepared.From(Plain).Document));
        });
    }

    [Test]
    public void An_extension_in_the_default_response_does_not_change_the_prepared_document()
    {
        static string WithDefault(string extension) => Plain.Replace(
            "{'200':",
            $"{{default: {{{extension}description: An error, content: {{application/json: {{schema: {{{extension}type: object, properties: {{code: {{{extension}type: string}}}}}}}}}}}}, '200':",
            StringComparison.Ordinal);

        Assert.That(
            Prepared.From(WithDefault("x-csharp: {name: Evil, helper: H, helperType: 'T Evil(){}'}, ")).Document,
            Is.EqualTo(Prepared.From(WithDefault(string.Empty)).Document));
    }

    [TestCase("id: {type: string, format: uuid}", "id: {$ref: '#%2Fx-evil%2Fid'}", "id: {type: string, format: uuid, x-csharp: {name: Evil, helper: H, helperType: 'T Evil(){}'}}")]
    [TestCase("id: {type: string, format: uuid}", "id: {$ref: '#/x-evil/id'}", "id: {type: string, format: uuid, x-csharp: {name: Evil}}")]
    [TestCase("{name: id, in: path, required: true, schema: {type: string}}", "{$ref: '#/x-evil/id'}", "id: {name: id, in: path, required: true, schema: {type: string}, x-csharp: {name: 'id) { } static Evil('}}")]
    [TestCase("{name: id, in: path, required: true, schema: {type: string}}", "{$ref: '#/x-evil/properties'}", "properties: {name: id, in: path, required: true, schema: {type: string}, x-csharp: {name: Evil}}")]
    public void A_reference_to_a_part_of_an_extension_copies_no_extension(string old, string reference, string target)
    {
        var referring = Plain.Replace(old, reference, StringComparison.Ordinal) + $"\nx-evil: {{{target}}}";

        Assert.That(Prepared.From(referring).Document, Is.EqualTo(Prepared.From(Plain).Document));
    }

    [TestCase("[{name: id, in: path, required: true, schema: {type: string}}]", "{$ref: '#/x-evil'}")]
    [TestCase("Pet: {type: object,", "Pet: {allOf: {$ref: '#/x-evil'}, type: object,")]
    public void A_reference_to_a_list_is_rejected(string old, string reference) => Assert.That(
        () => Prepared.From(Plain.Replace(old, reference, StringComparison.Ordinal) + "\nx-evil: [{name: id, in: path, required: true, schema: {type: string}}]"),
        Throws.TypeOf<DocumentException>().With.Message.Contains("points to a list"));

    [TestCase("id: {type: string, format", "x-id: {type: string}, id: {type: string, format", "/components/schemas/Pet/properties", "x-id")]
    [TestCase("Pet: {", "x-pet: {type: object, properties: {id: {type: string}}}\n    Pet: {", "/components/schemas", "XPet")]
    [TestCase("{'200':", "{'201':", "/paths/~1pets~1{id}/get/responses/201/headers", "x-rate")]
    public void The_name_of_a_property_component_or_header_can_begin_with_x(string old, string replacement, string pointer, string name) => Assert.That(
        Prepared.From(Plain.Replace(old, replacement, StringComparison.Ordinal)).Keys(pointer),
        Does.Contain(name));
}
