using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class NameMembersTests
{
    [TestCase("pet_name", "PetName")]
    [TestCase("petName", "PetName")]
    [TestCase("URL", "Url")]
    [TestCase("2nd", "_2nd")]
    [TestCase("class", "Class")]
    public void A_property_gets_a_member_name(string property, string name) => Assert.That(NameOf(property), Is.EqualTo(name));

    [TestCase("pet", "PetValue")]
    [TestCase("equals", "EqualsValue")]
    [TestCase("to_string", "ToStringValue")]
    [TestCase("additional_properties", "AdditionalPropertiesValue")]
    [TestCase("codec", "CodecValue")]
    public void A_reserved_name_gets_the_suffix_value(string property, string name) => Assert.That(NameOf(property), Is.EqualTo(name));

    [Test]
    public void Properties_with_the_same_name_get_different_names() =>
        Assert.That(Named("{ext_id: {}, extId: {}, ext-id: {}}"), Is.EqualTo(
            """{"ext_id":{"x-csharp":{"name":"ExtId"}},"extId":{"x-csharp":{"name":"ExtId2"}},"ext-id":{"x-csharp":{"name":"ExtId3"}}}"""));

    [Test]
    public void A_property_does_not_get_the_name_of_another_propertys_helper() =>
        Assert.That(Named("{born: {type: string, format: date}, born_as_date: {type: string}}"), Does.Contain("""{"name":"BornAsDate2"}"""));

    [Test]
    public void The_names_are_added_to_the_ledger() =>
        Assert.That(Prepared.UpTo<NameMembers>("""
            components: {schemas: {pet: {properties: {owner: {properties: {a/b: {}}}}}}}
            """).Names(NameKind.Members), Is.EqualTo(new Dictionary<string, string>
        {
            ["/components/schemas/pet/properties/owner"] = "Owner",
            ["/components/schemas/pet/properties/owner/properties/a~1b"] = "AB",
        }));

    [Test]
    public void The_name_in_the_ledger_is_used() =>
        Assert.That(Prepared.UpTo<NameMembers>(
            "components: {schemas: {Error: {properties: {error: {}}}}}",
            names: """{"members": {"/components/schemas/Error/properties/error": "Code"}}""")["/components/schemas/Error/properties/error/x-csharp/name"], Is.EqualTo("\"Code\""));

    private static string? Named(string properties) => Prepared.UpTo<NameMembers>($$"""
        components:
          schemas:
            Pet:
              properties: {{properties}}
        """)["/components/schemas/Pet/properties"];

    private static string NameOf(string property) => Prepared.UpTo<NameMembers>($$"""
        components:
          schemas:
            Pet:
              properties:
                {{property}}: {}
        """)[$"/components/schemas/Pet/properties/{property}/x-csharp/name"]!.Trim('"');
}
