using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class HoistEnumsTests
{
    private const string Enum = "{type: string, enum: [small, big]}";

    [Test]
    public void An_inline_enum_becomes_a_component_named_after_parent_and_property() =>
        Assert.That(Hoisted("Pet: {properties: {size: " + Enum + "}}")["/components/schemas/PetSize"], Is.EqualTo(
            """{"type":"string","enum":["small","big"],"x-csharp":{"name":"PetSize","values":[{"name":"Small","text":"small","textComment":"<c>small</c>","literal":"\"small\""},{"name":"Big","text":"big","textComment":"<c>big</c>","literal":"\"big\""}]}}"""));

    [Test]
    public void The_reference_keeps_the_annotations_of_the_use() =>
        Assert.That(Hoisted("Pet: {properties: {size: {type: string, nullable: true, description: How big., enum: [small]}}}")["/components/schemas/Pet/properties/size"], Is.EqualTo(
            """{"nullable":true,"description":"How big.","allOf":[{"$ref":"#/components/schemas/PetSize"}]}"""));

    [TestCase("Pet: {properties: {sizes: {type: array, items: " + Enum + "}}}", "PetSize")]
    [TestCase("Pet: {properties: {sizes: {type: array, items: {type: array, items: " + Enum + "}}}}", "PetSize")]
    [TestCase("Pet: {properties: {sizes: {type: object, additionalProperties: " + Enum + "}}}", "PetSize")]
    public void An_enum_of_items_is_named_in_the_singular(string schema, string name) =>
        Assert.That(Hoisted(schema).Types, Is.EqualTo(new[] { "Pet", name }));

    [Test]
    public void Enums_of_the_same_property_whose_parents_end_in_the_same_word_become_one_type_with_all_values()
    {
        var prepared = Hoisted("HousePet: {properties: {size: {enum: [small, big]}}}, StreetPet: {properties: {size: {enum: [big, huge]}}}");

        Assert.That(prepared["/components/schemas/PetSize/enum"], Is.EqualTo("""["small","big","huge"]"""));
    }

    [Test]
    public void Both_properties_refer_to_the_shared_type()
    {
        var prepared = Hoisted("HousePet: {properties: {size: " + Enum + "}}, StreetPet: {properties: {size: " + Enum + "}}");

        Assert.That((prepared["/components/schemas/HousePet/properties/size"], prepared["/components/schemas/StreetPet/properties/size"]), Is.EqualTo(
            ("""{"$ref":"#/components/schemas/PetSize"}""", """{"$ref":"#/components/schemas/PetSize"}""")));
    }

    [Test]
    public void Enums_whose_parents_end_in_different_words_are_separate_types() =>
        Assert.That(Hoisted("Pet: {properties: {size: " + Enum + "}}, Shop: {properties: {size: " + Enum + "}}").Types, Is.EqualTo(
            new[] { "Pet", "Shop", "PetSize", "ShopSize" }));

    [Test]
    public void Enums_of_properties_with_different_names_are_separate_types() =>
        Assert.That(Hoisted("HousePet: {properties: {size: " + Enum + "}}, StreetPet: {properties: {bite: " + Enum + "}}").Types, Is.EqualTo(
            new[] { "HousePet", "StreetPet", "HousePetSize", "StreetPetBite" }));

    [Test]
    public void A_conflicting_name_gets_the_name_of_the_parent_as_prefix() =>
        Assert.That(Hoisted("Pet: {properties: {size: " + Enum + "}}, PetSize: {properties: {id: {type: string}}}").Types, Is.EqualTo(
            new[] { "Pet", "PetSize", "PetPetSize" }));

    [Test]
    public void A_component_that_is_an_enum_keeps_its_name() =>
        Assert.That(Hoisted("pet_size: " + Enum).Values("PetSize"), Is.EqualTo(new[] { "Small", "Big" }));

    [Test]
    public void The_enum_of_a_parameter_is_named_after_the_operation_and_the_parameter() =>
        Assert.That(Operation("parameters: [{name: pet_size, in: query, schema: " + Enum + "}]").Types, Is.EqualTo(new[] { "ListPetsPetSize" }));

    [Test]
    public void The_enum_of_a_parameters_items_is_named_in_the_singular() =>
        Assert.That(Operation("parameters: [{name: sizes, in: query, schema: {type: array, items: " + Enum + "}}]")["/paths/~1pets/get/parameters/0/schema"], Is.EqualTo(
            """{"type":"array","items":{"$ref":"#/components/schemas/ListPetsSize"}}"""));

    [Test]
    public void A_parameter_that_several_operations_share_has_one_enum() =>
        Assert.That(Prepared.UpTo<NameEnumValues>("""
            paths:
              /pets: {get: {parameters: [{$ref: '#/components/parameters/Size'}]}}
              /shops: {get: {parameters: [{$ref: '#/components/parameters/Size'}]}}
            components:
              parameters: {Size: {name: size, in: query, schema: {enum: [small, big]}}}
            """).Types, Is.EqualTo(new[] { "ListPetsSize" }));

    [TestCase("responses: {'200': {content: {application/json: {schema: " + Enum + "}}}}")]
    [TestCase("responses: {'200': {content: {application/json: {schema: {type: array, items: " + Enum + "}}}}}")]
    [TestCase("requestBody: {content: {application/json: {schema: " + Enum + "}}}")]
    public void The_enum_of_a_body_is_named_after_the_operation(string operation) =>
        Assert.That(Operation(operation).Types, Is.EqualTo(new[] { "ListPetsValue" }));

    [TestCase("{type: integer, enum: [1, 2]}", """{"type":"integer"}""")]
    [TestCase("{type: number, enum: [1.5]}", """{"type":"number"}""")]
    [TestCase("{type: boolean, enum: [true]}", """{"type":"boolean"}""")]
    [TestCase("{enum: [1, a]}", "{}")]
    [TestCase("{type: string, enum: []}", """{"type":"string"}""")]
    public void An_enum_whose_values_are_not_texts_becomes_the_plain_type(string schema, string expected) =>
        Assert.That(Hoisted("Pet: {properties: {size: " + schema + "}}")["/components/schemas/Pet/properties/size"], Is.EqualTo(expected));

    [Test]
    public void Enum_values_of_type_string_need_no_quotes() =>
        Assert.That(Hoisted("Pet: {properties: {size: {type: string, enum: [1, 1.10, true, no]}}}").Values("PetSize"), Is.EqualTo(
            new[] { "_1", "_1_10", "True", "No" }));

    [Test]
    public void Values_with_the_same_name_get_different_names() =>
        Assert.That(Hoisted("Pet: {properties: {sort: {enum: [name, Name, '-name', '', value, pet_sort, is_known]}}}").Values("PetSort"), Is.EqualTo(
            new[] { "Name", "NameValue", "MinusName", "Empty", "ValueValue", "PetSortValue", "IsKnownValue" }));

    [Test]
    public void The_names_are_added_to_the_ledger()
    {
        var prepared = Hoisted("Pet: {properties: {size: " + Enum + "}}");

        Assert.That((prepared.Names(NameKind.Types)["/components/schemas/Pet/properties/size"], prepared.Names(NameKind.Values)["/PetSize/small"]), Is.EqualTo(("PetSize", "Small")));
    }

    [Test]
    public void The_names_in_the_ledger_are_used() =>
        Assert.That(Prepared.UpTo<NameEnumValues>(
            "components: {schemas: {Pet: {properties: {size: {enum: [small]}}}}}",
            names: """{"types": {"/components/schemas/Pet/properties/size": "Size"}, "values": {"/Size/small": "Tiny"}}""").Values("Size"), Is.EqualTo(new[] { "Tiny" }));

    [Test]
    public void The_same_name_for_an_enum_and_a_class_in_the_ledger_is_rejected() =>
        Assert.That(Refused.Message(() => Prepared.UpTo<NameEnumValues>(
            "components: {schemas: {Pet: {properties: {size: {enum: [small]}}}}}",
            names: """{"types": {"/components/schemas/Pet": "Pet", "/components/schemas/Pet/properties/size": "Pet"}}""")), Is.EqualTo(
            "pets.yaml:1:49: /components/schemas/Pet/properties/size: the ledger of names assigns the name 'Pet' to two types."));

    [TestCase("'a\"b'", "a\\\\\\\"b")]
    [TestCase("'a\\b'", "a\\\\\\\\b")]
    [TestCase("\"a\\tb\"", "a\\\\u0009b")]
    public void A_value_is_escaped_for_source_code(string value, string literal) =>
        Assert.That(Hoisted("Pet: {properties: {size: {enum: [" + value + "]}}}")["/components/schemas/PetSize/x-csharp/values/0/literal"], Is.EqualTo($"\"\\\"{literal}\\\"\""));

    private static Prepared Hoisted(string schemas) => Prepared.UpTo<NameEnumValues>($$"""
        components:
          schemas:
            { {{schemas}} }
        """);

    private static Prepared Operation(string operation) => Prepared.UpTo<NameEnumValues>($"""
        paths:
          /pets:
            get:
              {operation}
        """);
}
