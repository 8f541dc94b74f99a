using System.Text.Json;

namespace Alpharun.OpenApi.Tests.Preparing;

public class WriteCommentsTests
{
    [TestCase("a text", "a text")]
    [TestCase("a <b> & \"c\" */ /// {{ d }}", "a &lt;b&gt; &amp; \"c\" */ /// {{ d }}")]
    [TestCase(" two\\nlines\\n", "two|<br/>lines")]
    [TestCase("one\\r\\n\\ntwo", "one|<br/>|<br/>two")]
    [TestCase("one\\rtwo\\u2028three\\u2029four\\u0085five\\u000csix", "one|<br/>two|<br/>three|<br/>four|<br/>five|<br/>six")]
    [TestCase("bell\\u0007 escape\\u001b null\\u0000", "bellU+0007 escapeU+001B nullU+0000")]
    [TestCase("right\\u202eto left, zero\\u200bwidth", "rightU+202Eto left, zeroU+200Bwidth")]
    [TestCase("a pair \\ud83d\\ude00", "a pair \U0001F600")]
    public void A_description_is_escaped_line_by_line(string description, string comment) => Assert.That(
        Comment($"description: \"{description.Replace("\"", "\\\"", StringComparison.Ordinal)}\", type: object, properties: {{id: {{type: string}}}}"),
        Is.EqualTo(comment.Split('|').Select(line => " " + line)));

    [TestCase("' '")]
    [TestCase("''")]
    public void A_blank_description_is_ignored(string description) => Assert.That(
        Comment($"description: {description}, type: object, properties: {{id: {{type: string}}}}"),
        Is.Null);

    [TestCase("https://a.example/v1/", "https://a.example/v1")]
    [TestCase("https://a.example/\\\"; static Evil() {} //", "https://a.example/\\\"; static Evil() {} ")]
    [TestCase("https://a.example/\\u2028\\u0085\\u202e\\\\", "https://a.example/\\u2028\\u0085\\u202E\\\\")]
    public void The_server_URL_is_escaped_as_a_string_literal(string url, string literal) => Assert.That(
        JsonSerializer.Deserialize<string>(Prepared.From($"servers: [{{url: \"{url}\"}}]")["/x-csharp/serverLiteral"]!),
        Is.EqualTo($"\"{literal}\""));

    [Test]
    public void Descriptions_are_removed_from_the_document() => Assert.That(
        Prepared.From("servers: [{url: secret}]\ncomponents: {schemas: {Pet: {description: secret, type: object, properties: {id: {description: secret, type: string}}}}}").Keys("/components/schemas/Pet"),
        Does.Not.Contain("description"));

    private static string[]? Comment(string schema) =>
        Prepared.From($"components: {{schemas: {{Pet: {{{schema}}}}}}}")["/components/schemas/Pet/x-csharp/comment"] is { } json ? JsonSerializer.Deserialize<string[]>(json) : null;
}
