using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

public sealed class ChooseMediaTypesTests
{
    [TestCase("application/json: {schema: {title: json}}")]
    [TestCase("text/plain: {schema: {title: text}}, application/json: {schema: {title: json}}")]
    [TestCase("application/problem+json: {schema: {title: problem}}, application/json: {schema: {title: json}}")]
    [TestCase("application/json; charset=utf-8: {schema: {title: json}}")]
    [TestCase("application/vnd.pets.v2+json: {schema: {title: json}}, text/csv: {}")]
    [TestCase("Application/JSON: {schema: {title: json}}")]
    [TestCase("text/json: {schema: {title: json}}")]
    public void JSON_is_chosen_for_a_response_if_it_is_available(string content) =>
        Assert.That(Response(content), Is.EqualTo("""{"application/json":{"schema":{"title":"json"}}}"""));

    [TestCase("text/csv: {schema: {type: string}}")]
    [TestCase("image/png: {}, image/jpeg: {}")]
    public void A_response_without_JSON_becomes_binary(string content) =>
        Assert.That(Response(content), Is.EqualTo("""{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}"""));

    [Test]
    public void A_response_without_a_body_is_unchanged() => Assert.That(Response(""), Is.EqualTo("{}"));

    [TestCase("application/xml: {}, application/json: {schema: {title: json}}", """{"application/json":{"schema":{"title":"json"}}}""")]
    [TestCase("multipart/form-data: {schema: {}}", """{"multipart/form-data":{"schema":{}}}""")]
    public void JSON_is_chosen_for_a_request_if_it_is_available_and_otherwise_nothing_changes(string content, string expected) =>
        Assert.That(Prepared.By<ChooseMediaTypes>($$"""
            paths:
              /pets:
                post:
                  requestBody:
                    content: { {{content}} }
            """)["/paths/~1pets/post/requestBody/content"], Is.EqualTo(expected));

    private static string? Response(string content) => Prepared.By<ChooseMediaTypes>($$"""
        paths:
          /pets:
            get:
              responses:
                '200':
                  content: { {{content}} }
        """)["/paths/~1pets/get/responses/200/content"];
}
