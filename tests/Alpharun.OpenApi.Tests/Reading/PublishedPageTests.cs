using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class PublishedPageTests
{
    [TestCase("```")]
    [TestCase("````")]
    [TestCase("```````")]
    public void The_document_is_taken_out_of_its_block(string fence) =>
        Assert.That(Extract($"# Pets\n\n{fence}yaml\nopenapi: 3.0.1\n{fence}\n\nMore.\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [TestCase("yaml")]
    [TestCase("yml")]
    [TestCase("YAML")]
    [TestCase(" yaml")]
    [TestCase("yaml GET /pets/{pet_id}")]
    [TestCase("yaml openapi.yaml get /pets")]
    public void The_info_string_may_say_more(string info) =>
        Assert.That(Extract($"```{info}\nopenapi: 3.0.1\n```\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [Test]
    public void A_document_may_be_json() =>
        Assert.That(Extract("```json\n{\"openapi\": \"3.0.1\"}\n```\n"), Is.EqualTo("{\"openapi\": \"3.0.1\"}\n"));

    [Test]
    public void A_shorter_fence_inside_belongs_to_the_document()
    {
        const string document = "openapi: 3.0.1\ninfo:\n  description: |\n    ```\n    code\n    ```\n```\nend: true\n";

        Assert.That(Extract($"````yaml\n{document}````\n"), Is.EqualTo(document));
    }

    [Test]
    public void A_fence_as_deep_as_code_does_not_end_the_block()
    {
        const string document = "openapi: 3.0.1\ninfo:\n  description: |\n    ```\n    code\n    ```\n";

        Assert.That(Extract($"```yaml\n{document}```\n"), Is.EqualTo(document));
    }

    [Test]
    public void A_longer_fence_ends_the_block() =>
        Assert.That(Extract("```yaml\nopenapi: 3.0.1\n`````\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [Test]
    public void Line_endings_of_two_characters_become_one() =>
        Assert.That(Extract("# Pets\r\n\r\n```yaml\r\nopenapi: 3.0.1\r\npaths: {}\r\n```\r\n"), Is.EqualTo("openapi: 3.0.1\npaths: {}\n"));

    [Test]
    public void Blank_lines_at_the_end_become_one_newline() =>
        Assert.That(Extract("```yaml\nopenapi: 3.0.1\n\n\n```\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [Test]
    public void Other_blocks_are_passed_over() =>
        Assert.That(Extract("""
            ```json
            {"pet": "cat"}
            ```
            ````markdown
            ```yaml
            openapi: an example of a page
            ```
            ````
            ```yaml
            openapi: 3.0.1
            ```
            ```bash
            curl
            """), Is.EqualTo("openapi: 3.0.1\n"));

    [TestCase("# Pets\n\nNo block.\n")]
    [TestCase("```json\n{\"pet\": \"cat\"}\n```\n")]
    [TestCase("```\nopenapi: 3.0.1\n```\n")]
    public void A_page_without_a_document_is_refused(string page) =>
        Assert.That(Refused.Message(() => Extract(page)), Is.EqualTo("pets.md:1:1: no fenced block on this page holds an OpenAPI document."));

    [Test]
    public void A_page_with_two_documents_is_refused_at_the_second() =>
        Assert.That(Refused.Message(() => Extract("```yaml\nopenapi: 3.0.1\n```\n\n```json\n{\"openapi\": \"3.0.1\"}\n```\n")), Is.EqualTo(
            "pets.md:5:1: a second OpenAPI document begins here; only one is expected."));

    [Test]
    public void A_block_that_does_not_end_is_refused_where_it_begins() =>
        Assert.That(Refused.Message(() => Extract("# Pets\n\n````yaml\nopenapi: 3.0.1\n```\n")), Is.EqualTo(
            "pets.md:3:1: this block does not end: no closing ```` follows."));

    [TestCase("```yaml\nopenapi: 3.0.1\n```\n", true)]
    [TestCase("# Pets\r\n\r\n````yaml GET /pets\r\nopenapi: 3.0.1\r\n````\r\n", true)]
    [TestCase("openapi: 3.0.1\npaths: {}\n", false)]
    [TestCase("{\"openapi\": \"3.0.1\"}", false)]
    public void A_page_is_told_from_a_document(string text, bool isPage) => Assert.That(PublishedPage.IsPage(text), Is.EqualTo(isPage));

    private static string Extract(string page) => PublishedPage.Extract(page, "pets.md");
}
