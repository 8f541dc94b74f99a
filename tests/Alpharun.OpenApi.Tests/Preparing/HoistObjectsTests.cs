using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class HoistObjectsTests
{
    private const string Object = "{properties: {id: {type: string}}}";

    [Test]
    public void An_inline_object_is_replaced_with_a_reference_to_a_new_component() =>
        Assert.That(Pet("shop: " + Object)["/components/schemas/Pet/properties/shop"], Is.EqualTo("""{"$ref":"#/components/schemas/Shop"}"""));

    [TestCase("shop: " + Object, "Shop")]
    [TestCase("pet_shop: " + Object, "PetShop")]
    [TestCase("shops: " + Object, "Shops")]
    [TestCase("shops: {type: array, items: " + Object + "}", "Shop")]
    [TestCase("pet_shops: {items: " + Object + "}", "PetShop")]
    [TestCase("history: {type: array, items: " + Object + "}", "History")]
    [TestCase("shops: {type: object, additionalProperties: " + Object + "}", "Shop")]
    [TestCase("shops: {type: array, items: {type: array, items: " + Object + "}}", "Shop")]
    [TestCase("shops: {type: object, additionalProperties: {type: array, items: " + Object + "}}", "Shop")]
    public void An_object_is_named_after_its_property_and_an_item_in_the_singular(string property, string name) =>
        Assert.That(Pet(property).Types, Is.EqualTo(new[] { "Pet", name }));

    [Test]
    public void Nested_objects_are_hoisted_as_well() =>
        Assert.That(Pet("shop: {properties: {owner: {properties: {address: " + Object + "}}}}").Types, Is.EqualTo(new[] { "Pet", "Shop", "Owner", "Address" }));

    [Test]
    public void A_conflicting_name_gets_the_name_of_the_parent_as_prefix() =>
        Assert.That(Prepared.UpTo<HoistObjects>("""
            components:
              schemas:
                Pet: {properties: {owner: {properties: {id: {type: string}}}, shop: {properties: {owner: {properties: {id: {type: string}}}}}}}
            """).Types, Is.EqualTo(new[] { "Pet", "Owner", "Shop", "ShopOwner" }));

    [Test]
    public void A_component_keeps_its_name_if_an_inline_object_has_the_same_name() =>
        Assert.That(Prepared.UpTo<HoistObjects>("""
            components:
              schemas:
                Pet: {properties: {shop: {properties: {id: {type: string}}}}}
                Shop: {properties: {id: {type: string}}}
            """).Types, Is.EqualTo(new[] { "Pet", "Shop", "PetShop" }));

    [Test]
    public void A_component_gets_a_type_name_and_its_references_are_updated()
    {
        var prepared = Prepared.UpTo<HoistObjects>("""
            components:
              schemas:
                pet_shop: {properties: {pets: {items: {$ref: '#/components/schemas/a.Pet'}}}}
                a.Pet: {properties: {id: {type: string}}}
            """);

        Assert.That((prepared.Types, prepared["/components/schemas/PetShop/properties/pets/items"]), Is.EqualTo(
            (new[] { "PetShop", "APet" }, """{"$ref":"#/components/schemas/APet"}""")));
    }

    [TestCase("FieldValue")]
    [TestCase("Optional")]
    [TestCase("field_value")]
    [TestCase("Http")]
    public void A_component_does_not_get_the_name_of_a_hand_written_type(string component) =>
        Assert.That(Prepared.UpTo<HoistObjects>($$"""
            components:
              schemas:
                {{component}}: {properties: {id: {type: string} } }
            """).Types[0], Does.EndWith("Model"));

    [Test]
    public void Two_components_with_the_same_name_get_different_names() =>
        Assert.That(Prepared.UpTo<HoistObjects>("""
            components:
              schemas:
                Pet: {properties: {id: {type: string}}}
                pet: {properties: {id: {type: string}}}
                PET: {properties: {id: {type: string}}}
            """).Types, Is.EqualTo(new[] { "Pet", "PetModel", "PetModel2" }));

    [Test]
    public void The_reference_keeps_the_annotations_of_the_use() =>
        Assert.That(Pet("shop: {nullable: true, description: Where it is., deprecated: true, properties: {id: {type: string}}}")["/components/schemas/Pet/properties/shop"], Is.EqualTo(
            """{"nullable":true,"description":"Where it is.","deprecated":true,"allOf":[{"$ref":"#/components/schemas/Shop"}]}"""));

    [Test]
    public void The_component_does_not_keep_the_annotations_of_the_use() =>
        Assert.That(Pet("shop: {nullable: true, description: Where it is., deprecated: true, properties: {id: {type: string}}}")["/components/schemas/Shop"], Is.EqualTo(
            """{"properties":{"id":{"type":"string"}},"x-csharp":{"name":"Shop"}}"""));

    [Test]
    public void An_object_without_properties_is_not_hoisted() =>
        Assert.That(Pet("extra: {type: object}").Types, Is.EqualTo(new[] { "Pet" }));

    [TestCase("requestBody: {content: {application/json: {schema: " + Object + "}}}", "CreatePetRequest")]
    [TestCase("requestBody: {content: {application/json: {schema: {type: array, items: " + Object + "}}}}", "CreatePetRequestItem")]
    [TestCase("responses: {'201': {content: {application/json: {schema: " + Object + "}}}}", "CreatePetResponse")]
    [TestCase("responses: {'201': {content: {application/json: {schema: {type: array, items: " + Object + "}}}}}", "CreatePetResponseItem")]
    [TestCase("responses: {'409': {content: {application/json: {schema: " + Object + "}}}}", "CreatePet409Response")]
    [TestCase("responses: {4XX: {content: {application/json: {schema: " + Object + "}}}}", "CreatePet4xxResponse")]
    [TestCase("responses: {default: {content: {application/json: {schema: " + Object + "}}}}", "CreatePetDefaultResponse")]
    public void An_object_directly_in_a_body_is_named_after_the_operation(string operation, string name) =>
        Assert.That(Operation(operation).Types, Is.EqualTo(new[] { name }));

    [Test]
    public void The_name_of_a_second_success_response_contains_its_status() =>
        Assert.That(Operation($$$"""responses: {'200': {content: {application/json: {schema: {{{Object}}} } } }, '202': {content: {application/json: {schema: {{{Object}}} } } } }""").Types, Is.EqualTo(
            new[] { "CreatePetResponse", "CreatePet202Response" }));

    [Test]
    public void An_object_in_an_envelope_is_named_after_the_envelope() =>
        Assert.That(Operation("responses: {'201': {content: {application/json: {schema: {properties: {data: " + Object + "}}}}}}").Types, Is.EqualTo(
            new[] { "CreatePetResponse", "CreatePetResponseData" }));

    [Test]
    public void Items_in_an_envelope_are_named_after_the_envelope_in_the_singular() =>
        Assert.That(Operation("responses: {'201': {content: {application/json: {schema: {properties: {pets: {type: array, items: " + Object + "}}}}}}}").Types, Is.EqualTo(
            new[] { "CreatePetResponse", "CreatePetResponsePet" }));

    [Test]
    public void An_object_deeper_in_an_envelope_is_named_after_its_property() =>
        Assert.That(Operation("responses: {'201': {content: {application/json: {schema: {properties: {data: {properties: {shop: " + Object + "}}}}}}}}").Types, Is.EqualTo(
            new[] { "CreatePetResponse", "CreatePetResponseData", "Shop" }));

    [Test]
    public void A_response_that_several_operations_share_becomes_one_type() =>
        Assert.That(Prepared.UpTo<HoistObjects>("""
            paths:
              /pets:
                get: {responses: {'404': {$ref: '#/components/responses/Gone'}}}
                post: {responses: {'404': {$ref: '#/components/responses/Gone'}}}
            components:
              responses: {Gone: {content: {application/json: {schema: {properties: {id: {type: string}}}}}}}
            """).Types, Is.EqualTo(new[] { "ListPets404Response" }));

    [Test]
    public void The_names_are_added_to_the_ledger() =>
        Assert.That(Pet("shops: {type: array, items: " + Object + "}").Names(NameKind.Types), Is.EqualTo(new Dictionary<string, string>
        {
            ["/components/schemas/Pet"] = "Pet",
            ["/components/schemas/Pet/properties/shops/items"] = "Shop",
        }));

    [Test]
    public void The_names_in_the_ledger_are_used() =>
        Assert.That(Prepared.UpTo<HoistObjects>(
            "components: {schemas: {Pet: {properties: {shop: {properties: {id: {type: string}}}}}}}",
            names: """{"types": {"/components/schemas/Pet": "Animal", "/components/schemas/Pet/properties/shop": "Store"}}""").Types, Is.EqualTo(new[] { "Animal", "Store" }));

    [TestCase("\"/components/schemas/Pet\": \"Pet\", \"/components/schemas/Pet/properties/shop\": \"Pet\"")]
    [TestCase("\"/components/schemas/Cat\": \"Pet\", \"/components/schemas/Pet\": \"Pet\"")]
    public void The_same_name_for_two_types_in_the_ledger_is_rejected(string entries) =>
        Assert.That(Refused.Message(() => Prepared.UpTo<HoistObjects>(
            "components: {schemas: {Pet: {properties: {shop: {properties: {id: {type: string}}}}}, Cat: {properties: {id: {type: string}}}}}",
            names: $$"""{"types": { {{entries}} } }""")), Does.Match(@"^pets\.yaml:1:\d+: /components/schemas/\S+: the ledger of names assigns the name 'Pet' to two types\.$"));

    [Test]
    public void A_component_that_is_not_a_schema_is_rejected_with_its_location() =>
        Assert.That(Refused.Message(() => Prepared.UpTo<HoistObjects>("components: {schemas: {Pet: true}}")), Is.EqualTo(
            "pets.yaml:1:29: /components/schemas/Pet: a component schema must be a map."));

    private static Prepared Pet(string property) => Prepared.UpTo<HoistObjects>($"""
        components:
          schemas:
            Pet:
              properties:
                {property}
        """);

    private static Prepared Operation(string operation) => Prepared.UpTo<HoistObjects>($"""
        paths:
          /pets:
            post:
              {operation}
        """);
}
