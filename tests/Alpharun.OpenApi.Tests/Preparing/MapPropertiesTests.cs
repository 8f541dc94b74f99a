using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class MapPropertiesTests
{
    private const string Lists = "global::System.Collections.Generic.IReadOnlyList";
    private const string Dictionaries = "global::System.Collections.Generic.IReadOnlyDictionary";

    [TestCase("{type: string}", "string")]
    [TestCase("{type: string, format: uuid}", "string")]
    [TestCase("{type: string, format: date-time}", "string")]
    [TestCase("{type: boolean}", "bool")]
    [TestCase("{type: integer}", "long")]
    [TestCase("{type: integer, format: int32}", "int")]
    [TestCase("{type: integer, format: anything}", "long")]
    [TestCase("{type: number}", "double")]
    [TestCase("{type: number, format: float}", "float")]
    [TestCase("{type: number, format: decimal}", "decimal")]
    [TestCase("{}", "global::Alpharun.RawJson?")]
    [TestCase("{type: object}", "global::Alpharun.RawJson")]
    [TestCase("{type: object, additionalProperties: true}", "global::Alpharun.RawJson")]
    [TestCase("{type: object, additionalProperties: {}}", "global::Alpharun.RawJson")]
    [TestCase("{type: object, additionalProperties: {type: integer}}", Dictionaries + "<string, long>")]
    [TestCase("{type: array, items: {type: string}}", Lists + "<string>")]
    [TestCase("{items: {type: integer, nullable: true}}", Lists + "<long?>")]
    [TestCase("{type: array}", Lists + "<global::Alpharun.RawJson?>")]
    [TestCase("{$ref: '#/components/schemas/Shop'}", "Shop")]
    [TestCase("{enum: [a]}", "PetValue")]
    [TestCase("{oneOf: [{type: string}, {type: number}]}", "global::Alpharun.FieldValue")]
    [TestCase("{type: string, nullable: true}", "string?")]
    [TestCase("{type: integer, nullable: true}", "long?")]
    [TestCase("{nullable: true, allOf: [{$ref: '#/components/schemas/Shop'}]}", "Shop?")]
    [TestCase("{$ref: '#/components/schemas/Nobody'}", "Nobody?")]
    [TestCase("{nullable: true, oneOf: [{type: string}, {type: number}]}", "global::Alpharun.FieldValue")]
    public void A_required_property_has_the_type_of_its_schema(string schema, string type) =>
        Assert.That(Property(schema, isRequired: true, "type"), Is.EqualTo($"\"{type}\""));

    [TestCase("{type: string}", "string?")]
    [TestCase("{type: integer}", "long?")]
    [TestCase("{type: integer, nullable: true}", "long?")]
    [TestCase("{$ref: '#/components/schemas/Shop'}", "Shop?")]
    [TestCase("{enum: [a]}", "PetValue?")]
    [TestCase("{type: array, items: {type: string}}", Lists + "<string>?")]
    [TestCase("{oneOf: [{type: string}, {type: number}]}", "global::Alpharun.FieldValue")]
    public void An_optional_property_is_nullable(string schema, string type) =>
        Assert.That(Property(schema, isRequired: false, "type"), Is.EqualTo($"\"{type}\""));

    [TestCase("{type: integer}", "long?")]
    [TestCase("{type: integer, nullable: true}", "global::Alpharun.Optional<long?>")]
    [TestCase("{nullable: true, allOf: [{$ref: '#/components/schemas/Shop'}]}", "global::Alpharun.Optional<Shop?>")]
    public void An_optional_nullable_property_in_a_request_distinguishes_absent_from_null(string schema, string type) =>
        Assert.That(Property(schema, isRequired: false, "type", isInRequest: true), Is.EqualTo($"\"{type}\""));

    [Test]
    public void Required_properties_are_marked() =>
        Assert.That((Property("{}", isRequired: true, "required"), Property("{}", isRequired: false, "required")), Is.EqualTo(("true", "false")));

    [TestCase("uuid", "ValueAsGuid", "global::System.Guid?")]
    [TestCase("date", "ValueAsDate", "global::System.DateTime?")]
    [TestCase("date-time", "ValueAsDateTimeOffset", "global::System.DateTimeOffset?")]
    [TestCase("byte", "ValueAsBytes", "byte[]?")]
    public void A_text_with_a_known_format_has_a_helper(string format, string helper, string type) =>
        Assert.That(
            (Property($"{{type: string, format: {format}}}", true, "helper"), Property($"{{type: string, format: {format}}}", true, "helperType")),
            Is.EqualTo(($"\"{helper}\"", $"\"{type}\"")));

    [TestCase("{type: string, format: email}")]
    [TestCase("{type: integer, format: date-time}")]
    [TestCase("{type: array, items: {type: string, format: uuid}}")]
    public void Other_properties_have_no_helper(string schema) => Assert.That(Property(schema, true, "helper"), Is.Null);

    [Test]
    public void A_helper_does_not_get_the_name_of_a_member() =>
        Assert.That(Prepared.From("""
            components:
              schemas:
                Pet: {properties: {bornAsDate: {type: string}, born: {type: string, format: date}}}
            """)["/components/schemas/Pet/properties/born/x-csharp/helper"], Is.EqualTo("\"BornAsDate2\""));

    [TestCase("true", true)]
    [TestCase("{type: string}", true)]
    [TestCase("{}", true)]
    [TestCase("false", false)]
    [TestCase(null, false)]
    public void A_class_that_allows_additional_properties_is_open(string? more, bool isOpen) =>
        Assert.That(Prepared.From($$"""
            components:
              schemas:
                Pet:
                  {{(more is null ? "description: A pet." : "additionalProperties: " + more)}}
                  properties: {id: {type: string} }
            """)["/components/schemas/Pet/x-csharp/open"], Is.EqualTo(isOpen ? "true" : "false"));

    [TestCase("'a\"b'", "a\\\\\\\"b")]
    [TestCase("'a\\b'", "a\\\\\\\\b")]
    [TestCase("\"a\\tb\"", "a\\\\u0009b")]
    public void The_JSON_name_is_escaped_for_source_code(string key, string json) =>
        Assert.That(Prepared.From("components: {schemas: {Pet: {properties: {" + key + ": {type: string}}}}}")["/components/schemas/Pet/properties"], Does.Contain($"\"jsonLiteral\":\"\\\"{json}\\\"\""));

    private static string? Property(string schema, bool isRequired, string what, bool isInRequest = false) => Prepared.From($$"""
        paths:
          /pets:
            {{(isInRequest ? "post" : "summary")}}:
              requestBody:
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Pet'} }
        components:
          schemas:
            Pet:
              required: [{{(isRequired ? "value" : "")}}]
              properties:
                value: {{schema}}
            Shop:
              properties:
                id: {type: string}
            Nobody:
              nullable: true
              properties:
                id: {type: string}
        """)["/components/schemas/Pet/properties/value/x-csharp/" + what];
}
