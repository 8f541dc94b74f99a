using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>Requests and responses are judged in opposite directions.</summary>
public class DirectionTests
{
    private const string Nothing = "{type: object}";
    private const string Name = "{type: object, properties: {name: {type: string}}}";
    private const string RequiredName = "{type: object, required: [name], properties: {name: {type: string}}}";

    [Test]
    public void Removing_a_required_property_of_a_response_is_an_error() =>
        Assert.That(InResponse(RequiredName, Nothing), Is.EqualTo(["Error response-required-property-removed"]));

    [Test]
    public void Removing_an_optional_property_of_a_response_is_a_warning() =>
        Assert.That(InResponse(Name, Nothing), Is.EqualTo(["Warning response-optional-property-removed"]));

    [Test]
    public void Adding_a_required_property_to_a_request_is_an_error() =>
        Assert.That(InRequest(Nothing, RequiredName), Is.EqualTo(["Error new-required-request-property"]));

    [Test]
    public void Adding_a_required_property_to_a_response_is_not_an_error() =>
        Assert.That(InResponse(Nothing, RequiredName), Is.EqualTo(["Info response-required-property-added"]));

    [Test]
    public void A_property_that_becomes_required_breaks_requests_only() => Assert.Multiple(() =>
    {
        Assert.That(InRequest(Name, RequiredName), Is.EqualTo(["Error request-property-became-required"]));
        Assert.That(InResponse(Name, RequiredName), Is.EqualTo(["Info response-property-became-required"]));
        Assert.That(InResponse(RequiredName, Name), Is.EqualTo(["Error response-property-became-optional"]));
    });

    [TestCase("{type: integer}", "{type: number}", "Info request-body-type-generalized", "Error response-body-type-generalized")]
    [TestCase("{type: number}", "{type: integer}", "Error request-body-type-changed", "Info response-body-type-specialized")]
    [TestCase("{type: string}", "{type: integer}", "Error request-body-type-changed", "Error response-body-type-changed")]
    [TestCase("{type: string}", "{}", "Info request-body-type-generalized", "Error response-body-type-generalized")]
    [TestCase("{type: string, format: uuid}", "{type: string}", "Info request-body-type-generalized", "Error response-body-type-changed")]
    [TestCase("{type: integer, format: int32}", "{type: integer, format: int64}", "Info request-body-type-generalized", "Error response-body-type-changed")]
    [TestCase("{type: string}", "{type: [string, 'null']}", "Info request-body-became-nullable", "Error response-body-became-nullable")]
    [TestCase("{type: string, maxLength: 9}", "{type: string, maxLength: 5}", "Error request-body-max-length-decreased", null)]
    [TestCase("{type: string, maxLength: 5}", "{type: string, maxLength: 9}", "Info request-body-max-length-increased", "Error response-body-max-length-increased")]
    [TestCase("{type: string, maxLength: 5}", "{type: string}", null, "Error response-body-max-length-unset")]
    [TestCase("{type: string}", "{type: string, enum: [a]}", "Error request-body-became-enum", null)]
    [TestCase("{oneOf: [{type: string}, {type: integer}]}", "{oneOf: [{type: string}]}", "Error request-body-list-of-types-narrowed", "Info response-body-list-of-types-narrowed")]
    public void A_change_of_a_schema_is_judged_by_its_use_in_requests_or_responses(string was, string now, string? request, string? response) => Assert.Multiple(() =>
    {
        Assert.That(InRequest(was, now), Is.EqualTo(request is null ? [] : new[] { request }));
        Assert.That(InResponse(was, now), Is.EqualTo(response is null ? [] : new[] { response }));
    });

    [Test]
    public void A_read_only_property_does_not_break_requests() => Assert.Multiple(() =>
    {
        Assert.That(InRequest(Nothing, "{type: object, required: [id], properties: {id: {type: string, readOnly: true}}}"), Is.Empty);
        Assert.That(
            InRequest("{type: object, properties: {id: {maximum: 9, readOnly: true}}}", "{type: object, properties: {id: {maximum: 5, readOnly: true}}}"),
            Is.EqualTo(["Info request-read-only-property-max-decreased"]));
    });

    [Test]
    public void A_write_only_property_does_not_break_responses() =>
        Assert.That(
            InResponse("{type: object, required: [key], properties: {key: {type: string, writeOnly: true}}}", Nothing),
            Is.EqualTo(["Info response-required-write-only-property-removed"]));

    [Test]
    public void A_value_that_is_sent_as_text_can_change_to_a_string() => Assert.Multiple(() =>
    {
        Assert.That(InParameter("{type: integer}", "{type: string}"), Is.EqualTo(["Info request-parameter-type-generalized"]));
        Assert.That(InRequest("{type: integer}", "{type: string}"), Is.EqualTo(["Error request-body-type-changed"]));
        Assert.That(
            Changes(With(request: "{type: integer}", mediaType: "application/xml"), With(request: "{type: string}", mediaType: "application/xml")),
            Is.EqualTo(["Info request-body-type-compatible"]));
    });
}
