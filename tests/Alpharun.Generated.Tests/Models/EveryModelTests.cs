using System.Reflection;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Tests every generated model, independent of the document.</summary>
[TestFixtureSource(typeof(JsonLibrary), nameof(JsonLibrary.All))]
public class EveryModelTests(JsonLibrary library)
{
    private static IEnumerable<Type> Classes => GeneratedModels.Classes;

    private static IEnumerable<Type> Enums => GeneratedModels.Enums;

    private static IEnumerable<TestCaseData> RequiredProperties => GeneratedModels.RequiredProperties;

    [TestCaseSource(nameof(Classes))]
    public void A_full_model_round_trips(Type type)
    {
        var json = GeneratedModels.Full(type);

        Assert.That(Json.Canonical(library.Write(library.Read(type, json))), Is.EqualTo(Json.Canonical(json)));
    }

    [TestCaseSource(nameof(Classes))]
    public void A_model_with_only_required_properties_round_trips(Type type)
    {
        var json = GeneratedModels.Minimal(type);

        Assert.That(Json.Canonical(library.Write(library.Read(type, json))), Is.EqualTo(Json.Canonical(json)));
    }

    [TestCaseSource(nameof(Classes))]
    public void An_unknown_property_round_trips(Type type)
    {
        var json = Json.With(GeneratedModels.Minimal(type), "a \"new\" one", """{"at":"2025-01-31T09:30:00+05:30","n":[1.10,null]}""");

        Assert.That(Json.Canonical(library.Write(library.Read(type, json))), Is.EqualTo(Json.Canonical(json)));
    }

    [TestCaseSource(nameof(Classes))]
    public void A_null_optional_property_is_read(Type type)
    {
        var json = GeneratedModels.Properties(type)
            .Where(property => !GeneratedModels.IsRequired(property))
            .Aggregate(GeneratedModels.Minimal(type), (text, property) => Json.With(text, GeneratedModels.JsonName(property), "null"));

        Assert.That(() => library.Read(type, json), Throws.Nothing);
    }

    [TestCaseSource(nameof(Classes))]
    public void JSON_null_is_read_as_null(Type type) => Assert.That(library.Read(type, "null"), Is.Null);

    [TestCaseSource(nameof(Classes))]
    public void A_model_that_is_not_an_object_throws(Type type) =>
        Assert.That(library.ErrorOf(type, "[\"secret\"]"), Does.Contain(type.Name).And.Contain("an object").And.Not.Contain("secret"));

    [TestCaseSource(nameof(RequiredProperties))]
    public void The_exception_for_a_missing_required_property_names_the_property(Type type, string property)
    {
        var error = library.ErrorOf(type, Json.Without(GeneratedModels.Minimal(type), property));

        Assert.That(error, Does.Contain($"The required property '{property}' is missing. At $ of {type.Name}"));
    }

    [TestCaseSource(nameof(Classes))]
    public void ToString_returns_no_values(Type type) =>
        Assert.That(library.Read(type, GeneratedModels.Full(type))!.ToString(), Is.EqualTo(type.FullName));

    [TestCaseSource(nameof(Enums))]
    public void Every_known_enum_value_round_trips(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            var value = property.GetValue(null)!;
            Assert.That(library.Read(type, library.Write(value)), Is.EqualTo(value), property.Name);
        }
    }

    [TestCaseSource(nameof(Enums))]
    public void An_unknown_enum_value_round_trips(Type type) =>
        Assert.That(library.Write(library.Read(type, "\"brand new\"")), Is.EqualTo("\"brand new\""));

    [TestCaseSource(nameof(Enums))]
    public void An_enum_value_that_is_not_a_text_throws(Type type) =>
        Assert.That(library.ErrorOf(type, "12345"), Does.Contain("a string").And.Not.Contain("12345"));
}
