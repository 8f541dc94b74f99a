using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Tests.Documents;

public class MediaTypeTests
{
    [TestCase("application/json", true)]
    [TestCase("Application/JSON; charset=utf-8", true)]
    [TestCase("text/json", true)]
    [TestCase("application/problem+json", true)]
    [TestCase("application/x-json", true)]
    [TestCase("application/xml", false)]
    [TestCase("application/jsonp", false)]
    [TestCase("text/plain; note=json", false)]
    [TestCase("*/*", false)]
    [TestCase("", false)]
    public void Only_media_types_with_a_JSON_subtype_are_JSON(string mediaType, bool isJson) =>
        Assert.That(MediaType.IsJson(mediaType), Is.EqualTo(isJson));

    [TestCase("*/*", true)]
    [TestCase("application/*", true)]
    [TestCase("text/json", true)]
    [TestCase("text/*", false)]
    [TestCase("image/*", false)]
    [TestCase("application/pdf", false)]
    public void A_range_that_includes_JSON_allows_JSON(string mediaType, bool allowsJson) =>
        Assert.That(MediaType.Parse(mediaType).AllowsJson, Is.EqualTo(allowsJson));

    [TestCase("application/json", "application/problem+json", true)]
    [TestCase("application/problem+json", "application/json", false)]
    [TestCase("application/*", "application/json; charset=utf-8", true)]
    [TestCase("*/*", "text/plain", true)]
    [TestCase("text/*", "application/json", false)]
    public void A_media_type_includes_its_members(string mediaType, string other, bool includes) =>
        Assert.That(MediaType.Parse(mediaType).Includes(MediaType.Parse(other)), Is.EqualTo(includes));

    [Test]
    public void The_order_and_the_case_of_parameters_make_no_difference() =>
        Assert.That(MediaType.Parse("text/html; b=2; A=1"), Is.EqualTo(MediaType.Parse("Text/HTML;a=1;B=2")));
}
