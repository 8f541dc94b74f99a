using System.Text;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;

namespace Alpharun.OpenApi.Tests.Sources;

public sealed class DocumentLoaderTests : InFolder
{
    private DocumentLoader Loader => new(Settings);

    [Test]
    public async Task A_loaded_file_has_a_name_a_text_and_a_tree()
    {
        Write("a.yaml", TestDocuments.Least);

        var document = await Loader.LoadAsync("a.yaml");

        Assert.Multiple(() =>
        {
            Assert.That(document.Name, Is.EqualTo("a.yaml"));
            Assert.That(document.Text, Is.EqualTo(TestDocuments.Least));
            Assert.That(document.Root.Text("openapi"), Is.EqualTo("3.0.1"));
        });
    }

    [Test]
    public async Task JSON_is_read_as_well()
    {
        Write("a.json", """{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}""");

        Assert.That((await Loader.LoadAsync("a.json")).Root.Map("info")!.Text("title"), Is.EqualTo("T"));
    }

    [Test]
    public async Task Standard_input_is_read_as_bytes()
    {
        var settings = Settings with { OpenStandardInput = () => new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(TestDocuments.Least)]) };

        var document = await new DocumentLoader(settings).LoadAsync("-");

        Assert.That((document.Name, document.Text), Is.EqualTo(("standard input", TestDocuments.Least)));
    }

    [Test]
    public async Task The_document_on_a_published_page_has_locations_on_the_page()
    {
        Write("page.md", TestDocuments.Page(TestDocuments.Least));

        var document = await Loader.LoadAsync("page.md");

        Assert.Multiple(() =>
        {
            Assert.That(document.Text, Is.EqualTo(TestDocuments.Least));
            Assert.That(document.Root.Map("info")!.Location, Is.EqualTo(new SourceLocation("page.md", 7, 7)));
        });
    }

    [Test]
    public async Task A_document_with_a_fenced_block_in_a_description_is_not_a_page()
    {
        Write("a.yaml", "openapi: 3.0.1\ninfo:\n title: T\n version: '1'\n description: |\n  ```yaml\n  a: 1\n  ```\npaths: {}\n");

        Assert.That((await Loader.LoadAsync("a.yaml")).Root.Map("info")!.Text("description"), Does.Contain("```yaml"));
    }

    [Test]
    public async Task The_byte_order_mark_is_removed()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            Write("a.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(TestDocuments.Least)]);

            Assert.That((await Loader.LoadAsync("a.yaml")).Text, Is.EqualTo(TestDocuments.Least), encoding.EncodingName);
        }
    }

    [Test]
    public async Task Bytes_that_are_not_UTF_8_are_an_error_with_their_location()
    {
        Write("a.yaml", [.. "openapi: 3.0.1\ninfo: gr"u8, 0xFC, .. "n\n"u8]);

        Assert.That(await FailureAsync("a.yaml"), Is.EqualTo("a.yaml:2:9: not valid UTF-8; save the document as UTF-8."));
    }

    [TestCase("3.0.0")]
    [TestCase("3.0")]
    [TestCase("3.1.1")]
    public async Task Versions_3_0_and_3_1_are_supported(string version)
    {
        Write("a.yaml", TestDocuments.Least.Replace("3.0.1", version, StringComparison.Ordinal));

        Assert.That((await Loader.LoadAsync("a.yaml")).Root.Text("openapi"), Is.EqualTo(version));
    }

    [TestCase("openapi: 4.0.0", "a.yaml:1:10: the OpenAPI version is '4.0.0'")]
    [TestCase("openapi: 3.2.0", "a.yaml:1:10: the OpenAPI version is '3.2.0'")]
    [TestCase("swagger: '2.0'", "a.yaml:1:10: this is a Swagger 2.0 document; convert it first.")]
    [TestCase("openapi: {}", "a.yaml:1:10: the OpenAPI version is ''")]
    [TestCase("{openapi: 3.0.0, paths: none}", "a.yaml:1:25: 'paths' must be a map.")]
    [TestCase("{openapi: 3.0.0, paths: [1]}", "a.yaml:1:25: 'paths' must be a map.")]
    [TestCase("openapi: 3.0.0\npaths:\n", "a.yaml:2:7: 'paths' must be a map.")]
    [TestCase("{openapi: 3.0.0, paths: {/a: oops}}", "a.yaml:1:30: '/a' must be a map.")]
    [TestCase("openapi: 3.0.0", "a.yaml:1:1: the document has no 'paths'")]
    [TestCase("{openapi: 3.0.0, paths: {/a: {get: oops}}}", "a.yaml:1:36: 'get' must be a map.")]
    [TestCase("{openapi: 3.0.0, paths: {/a: {get: {parameters: {}}}}}", "a.yaml:1:49: 'parameters' must be a list.")]
    [TestCase("{openapi: 3.0.0, paths: {/a: {get: {responses: []}}}}", "a.yaml:1:48: 'responses' must be a map.")]
    [TestCase("{openapi: 3.0.0, components: {schemas: []}}", "a.yaml:1:40: 'schemas' must be a map.")]
    [TestCase("a: 1", "a.yaml:1:1: not an OpenAPI document: it has no key 'openapi'")]
    [TestCase("- a", "a.yaml:1:1: expected a map")]
    [TestCase("a: [", "a.yaml:2:1: not valid YAML or JSON")]
    [TestCase("", "a.yaml:1:1: the document is empty.")]
    [TestCase("<!DOCTYPE html>", "a.yaml:1:1: this is HTML or XML")]
    [TestCase("```yaml\na: 1\n```", "a.yaml:1:1: no fenced block on this page contains an OpenAPI document.")]
    public async Task An_invalid_document_is_an_error_with_location_and_reason(string text, string error)
    {
        Write("a.yaml", text);

        Assert.That(await FailureAsync("a.yaml"), Does.StartWith(error));
    }

    [Test]
    public async Task A_page_without_an_OpenAPI_document_is_an_error()
    {
        Write("page.md", "# Words\n");

        Assert.That(await FailureAsync("page.md"), Is.EqualTo("page.md:1:1: no fenced block on this page contains an OpenAPI document."));
    }

    [TestCase("missing.yaml", "missing.yaml: there is no such file.")]
    [TestCase(".", ".: this is a folder; specify a file in it.")]
    [TestCase("", "a source is empty: specify a file, an https URL, git:REVISION:PATH, or - for standard input.")]
    [TestCase("git:HEAD", "'git:HEAD' does not have the form git:REVISION:PATH, such as git:HEAD:openapi/alpharun.yaml.")]
    [TestCase("git:--output=x:y", "'git:--output=x:y' does not have the form git:REVISION:PATH, such as git:HEAD:openapi/alpharun.yaml.")]
    [TestCase("ftp://example.com/a.yaml", "ftp://example.com/a.yaml: only https URLs are supported, and http URLs of this machine.")]
    [TestCase("http://example.com/a.yaml", "http://example.com/a.yaml: only https URLs are supported, and http URLs of this machine.")]
    [TestCase("https://user:secret@example.com/a.yaml", "https://example.com/a.yaml: a user name or password in a URL is not supported; remove it.")]
    [TestCase("https://", "'https://' is not a valid address; an https URL is expected.")]
    public async Task A_source_that_cannot_be_read_is_an_error(string source, string error) => Assert.That(await FailureAsync(source), Is.EqualTo(error));

    [Test]
    public async Task A_text_that_is_too_large_is_rejected_with_the_limit()
    {
        using (var file = File.Create(Path.Combine(Folder, "a.yaml")))
        {
            file.SetLength(DocumentSource.MaxBytes + 1);
        }

        Assert.That(await FailureAsync("a.yaml"), Is.EqualTo("a.yaml: larger than 32 MB, the maximum size."));
    }

    [Test]
    public async Task A_hundred_levels_are_rejected()
    {
        Write("a.yaml", $"openapi: 3.0.1\nx-deep: {new string('[', 100)}{new string(']', 100)}\n");

        Assert.That(await FailureAsync("a.yaml"), Does.Match(@"^a\.yaml:2:\d+: nested more than 64 levels deep\.$"));
    }

    private async Task<string> FailureAsync(string source) => (await Assert.ThrowsAsync<DocumentException>(() => Loader.LoadAsync(source)))!.Message;
}
