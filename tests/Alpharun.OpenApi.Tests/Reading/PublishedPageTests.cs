using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class PublishedPageTests
{
    [TestCase("```")]
    [TestCase("````")]
    [TestCase("```````")]
    public void The_document_is_extracted_from_its_block(string fence) =>
        Assert.That(Extract($"# Pets\n\n{fence}yaml\nopenapi: 3.0.1\n{fence}\n\nMore.\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [TestCase("yaml")]
    [TestCase("yml")]
    [TestCase("YAML")]
    [TestCase(" yaml")]
    [TestCase("yaml GET /pets/{pet_id}")]
    [TestCase("yaml openapi.yaml get /pets")]
    public void The_info_string_can_contain_more_text(string info) =>
        Assert.That(Extract($"```{info}\nopenapi: 3.0.1\n```\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [Test]
    public void A_document_can_be_JSON() =>
        Assert.That(Extract("```json\n{\"openapi\": \"3.0.1\"}\n```\n"), Is.EqualTo("{\"openapi\": \"3.0.1\"}\n"));

    [Test]
    public void A_shorter_fence_in_the_block_belongs_to_the_document()
    {
        const string document = "openapi: 3.0.1\ninfo:\n  description: |\n    ```\n    code\n    ```\n```\nend: true\n";

        Assert.That(Extract($"````yaml\n{document}````\n"), Is.EqualTo(document));
    }

    [Test]
    public void An_indented_fence_does_not_end_the_block()
    {
        const string document = "openapi: 3.0.1\ninfo:\n  description: |\n    ```\n    code\n    ```\n";

        Assert.That(Extract($"```yaml\n{document}```\n"), Is.EqualTo(document));
    }

    [Test]
    public void A_longer_fence_ends_the_block() =>
        Assert.That(Extract("```yaml\nopenapi: 3.0.1\n`````\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [Test]
    public void CRLF_line_endings_become_LF() =>
        Assert.That(Extract("# Pets\r\n\r\n```yaml\r\nopenapi: 3.0.1\r\npaths: {}\r\n```\r\n"), Is.EqualTo("openapi: 3.0.1\npaths: {}\n"));

    [Test]
    public void Blank_lines_at_the_end_become_one_newline() =>
        Assert.That(Extract("```yaml\nopenapi: 3.0.1\n\n\n```\n"), Is.EqualTo("openapi: 3.0.1\n"));

    [Test]
    public void Other_blocks_are_skipped() =>
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
    public void A_page_without_a_document_is_rejected(string page) =>
        Assert.That(Refused.Message(() => Extract(page)), Is.EqualTo("pets.md:1:1: no fenced block on this page contains an OpenAPI document."));

    [Test]
    public void A_page_with_two_documents_is_rejected_with_the_location_of_the_second() =>
        Assert.That(Refused.Message(() => Extract("```yaml\nopenapi: 3.0.1\n```\n\n```json\n{\"openapi\": \"3.0.1\"}\n```\n")), Is.EqualTo(
            "pets.md:5:1: a second OpenAPI document begins here; only one is expected."));

    [Test]
    public void An_unclosed_block_is_rejected_with_the_location_of_its_start() =>
        Assert.That(Refused.Message(() => Extract("# Pets\n\n````yaml\nopenapi: 3.0.1\n```\n")), Is.EqualTo(
            "pets.md:3:1: this block has no closing ```` fence."));

    [TestCase("```yaml\nopenapi: 3.0.1\n```\n", true)]
    [TestCase("# Pets\r\n\r\n````yaml GET /pets\r\nopenapi: 3.0.1\r\n````\r\n", true)]
    [TestCase("openapi: 3.0.1\npaths: {}\n", false)]
    [TestCase("{\"openapi\": \"3.0.1\"}", false)]
    public void A_page_is_distinguished_from_a_document(string text, bool isPage) => Assert.That(PublishedPage.IsPage(text), Is.EqualTo(isPage));

    private static string Extract(string page) => PublishedPage.Extract(page, "pets.md");
}
