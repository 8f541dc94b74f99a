using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Pulling;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Sources;
using Alpharun.OpenApi.Tests.Sources;
using Alpharun.Testing;

namespace Alpharun.OpenApi.Tests.Pulling;

public sealed class PullerTests : InFolder
{
    private const string Contacts = """
        openapi: 3.0.1
        info: {title: T, version: '1'}
        tags: [{name: contacts}]
        security: [{key: []}]
        paths:
          /contacts: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Contact'}}}}}}}
        components:
          schemas:
            Contact: {type: object, properties: {id: {type: string}}}
          securitySchemes: {key: {type: http, scheme: bearer}}

        """;

    private const string Creation = """
        openapi: 3.0.1
        info: {version: '1', title: T}
        security: [{key: []}]
        tags: [{name: bulk}, {name: contacts}]
        paths:
          /contacts: {post: {responses: {'200': {description: ok}}}}
        components:
          securitySchemes: {key: {type: http, scheme: bearer}}
          schemas:
            Contact: {properties: {id: {type: string}}, type: object}
            Bulk: {type: array, items: {$ref: '#/components/schemas/Contact'}}

        """;

    private const string Merged = """
        openapi: '3.0.1'
        info:
          title: T
          version: '1'
        security:
        - key: []
        tags:
        - name: bulk
        - name: contacts
        paths:
          /contacts:
            get:
              responses:
                '200':
                  description: ok
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Contact'
            post:
              responses:
                '200':
                  description: ok
        components:
          schemas:
            Bulk:
              type: array
              items:
                $ref: '#/components/schemas/Contact'
            Contact:
              type: object
              properties:
                id:
                  type: string
          securitySchemes:
            key:
              type: http
              scheme: bearer

        """;

    [Test]
    public async Task The_document_of_a_single_page_is_returned_unchanged()
    {
        const string Document = "openapi: 3.0.1 # a comment\ninfo:   {title: T, version: \"1\"}\npaths: {}\n";
        Write("page.md", TestDocuments.Page(Document));

        var pulled = await PullAsync("page.md");

        Assert.That((pulled.Text, pulled.Note), Is.EqualTo((Document, (string?)null)));
    }

    [Test]
    public async Task Several_pages_are_merged_into_the_same_document_in_any_order()
    {
        Write("a.md", TestDocuments.Page(Contacts));
        Write("b.md", TestDocuments.Page(Creation));

        Assert.That((await PullAsync("a.md", "b.md")).Text, Is.EqualTo(Merged));
        Assert.That((await PullAsync("b.md", "a.md", "b.md")).Text, Is.EqualTo(Merged));
    }

    [Test]
    public async Task Pages_without_a_document_in_a_folder_are_skipped()
    {
        Write("docs/a.md", TestDocuments.Page(Contacts));
        Write("docs/more/b.mdx", TestDocuments.Page(Creation));
        Write("docs/words.md", "# Words\n\n```yaml\na: 1\n```\n");
        Write("docs/other.yaml", "not looked at: [");

        var pulled = await PullAsync("docs");

        Assert.Multiple(() =>
        {
            Assert.That(pulled.Text, Is.EqualTo(Merged));
            Assert.That(pulled.Note, Is.EqualTo("pages read: 3; skipped without a document: 1; other links, not followed: 0."));
        });
    }

    [Test]
    public async Task Only_links_to_the_same_server_in_an_index_are_followed()
    {
        using var other = new StubServer();
        using var server = new StubServer();
        server.Add(
            Stub.Answer(body: $"# Docs\n- [A](/docs/a.md): words\n- [B](b.md#part)\n- [B again](b.md)\n- [Words](words.md)\n- [Logo](logo.png)\n- [Elsewhere]({other.BaseAddress}c.md)\n- [Mail](mailto:a@example.com)\n").At("/docs/llms.txt"),
            Stub.Answer(body: TestDocuments.Page(Contacts)).At("/docs/a.md"),
            Stub.Answer(body: TestDocuments.Page(Creation)).At("/docs/b.md"),
            Stub.Answer(body: "# Words\n").At("/docs/words.md"));

        var pulled = await PullAsync($"{server.BaseAddress}docs/llms.txt");

        Assert.Multiple(() =>
        {
            Assert.That(pulled.Text, Is.EqualTo(Merged));
            Assert.That(pulled.Note, Is.EqualTo("pages read: 3; skipped without a document: 1; other links, not followed: 2."));
            Assert.That(server.Requests.Select(request => request.Url), Is.EqualTo(new[] { "/docs/llms.txt", "/docs/a.md", "/docs/b.md", "/docs/words.md" }));
            Assert.That(other.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task Only_links_within_the_folder_in_a_local_index_are_followed()
    {
        Write("docs/llms.txt", "[A](a.md) [Up](../secret.md) [Root](/etc/hostname) [Web](https://example.com/x.md)");
        Write("docs/a.md", TestDocuments.Page(Contacts));

        Assert.That((await PullAsync("docs/llms.txt")).Note, Does.EndWith("other links, not followed: 3."));
    }

    [Test]
    public void A_link_to_a_missing_page_is_an_error()
    {
        using var server = new StubServer();
        server.Add(Stub.Answer(body: "[A](/gone.md)").At("/llms.txt"));

        Assert.That(() => PullAsync($"{server.BaseAddress}llms.txt"), Throws.TypeOf<DocumentException>().With.Message.StartsWith($"{server.BaseAddress}gone.md: the server answered 404"));
    }

    [Test]
    public void Pages_without_any_document_are_an_error()
    {
        Write("docs/words.md", "# Words\n");

        Assert.That(() => PullAsync("docs"), Throws.TypeOf<DocumentException>().With.Message.EqualTo("docs: none of the pages contains an OpenAPI document."));
    }

    [TestCase("Contact: {type: object, properties: {id: {type: string}}}", "Contact: {type: object, properties: {id: {type: integer}}}",
        "b.md:11:53: this page and a.md:11:53 contradict each other about /components/schemas/Contact: at /properties/id/type, \"integer\" here, \"string\" there.")]
    [TestCase("Contact: {type: object}", "Contact: {type: object, nullable: true}",
        "b.md:11:39: this page and a.md:11:14 contradict each other about /components/schemas/Contact: at /nullable, true here, nothing there.")]
    [TestCase("Contact: {required: [a, b]}", "Contact: {required: [a]}",
        "b.md:11:14: this page and a.md:11:29 contradict each other about /components/schemas/Contact: at /required/1, nothing here, \"b\" there.")]
    public void Contradicting_components_are_an_error_that_names_both_pages(string one, string other, string error)
    {
        Write("a.md", TestDocuments.Page(TestDocuments.WithSchemas(one)));
        Write("b.md", TestDocuments.Page(TestDocuments.WithSchemas(other)));

        Assert.That(() => PullAsync("b.md", "a.md"), Throws.TypeOf<DocumentException>().With.Message.EqualTo(error));
    }

    [Test]
    public void Contradicting_operations_are_an_error_that_names_both_pages()
    {
        Write("a.md", TestDocuments.Page(TestDocuments.WithPaths("/a: {get: {summary: A, responses: {}}}")));
        Write("b.md", TestDocuments.Page(TestDocuments.WithPaths("/a: {get: {summary: B, responses: {}}}")));

        Assert.That(() => PullAsync("a.md", "b.md"), Throws.TypeOf<DocumentException>().With.Message.EqualTo(
            "b.md:9:23: this page and a.md:9:23 contradict each other about /paths/~1a/get: at /summary, \"B\" here, \"A\" there."));
    }

    [Test]
    public void Parameters_of_a_path_must_be_on_both_pages()
    {
        Write("a.md", TestDocuments.Page(TestDocuments.WithPaths("/a: {parameters: [], get: {responses: {}}}")));
        Write("b.md", TestDocuments.Page(TestDocuments.WithPaths("/a: {post: {responses: {}}}")));

        Assert.That(() => PullAsync("a.md", "b.md"), Throws.TypeOf<DocumentException>().With.Message.Contains("contradict each other about /paths/~1a: at /parameters, nothing here, [] there."));
    }

    [Test]
    public async Task Different_security_is_moved_to_the_operations()
    {
        Write("a.md", TestDocuments.Page(TestDocuments.WithPaths("/a: {get: {responses: {}}}") + "security: [{key: []}]\n"));
        Write("b.md", TestDocuments.Page(TestDocuments.WithPaths("/b: {get: {responses: {}}, put: {security: [{other: []}], responses: {}}}")));

        var root = DocumentReader.ReadMap((await PullAsync("a.md", "b.md")).Text, "merged");

        Assert.Multiple(() =>
        {
            Assert.That(root.Contains("security"), Is.False);
            Assert.That(Security(root, "/paths/~1a/get"), Is.EqualTo("[{\"key\":[]}]"));
            Assert.That(Security(root, "/paths/~1b/get"), Is.EqualTo("[]"));
            Assert.That(Security(root, "/paths/~1b/put"), Is.EqualTo("[{\"other\":[]}]"));
        });
    }

    private static string Security(MapNode root, string operation) => JsonOutput.ToCompactText(JsonPointer.Find(root, $"{operation}/security")!);

    private Task<PulledDocument> PullAsync(params string[] sources) => new Puller(Settings).PullAsync(sources);
}
