using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Tests.Sources;
using Alpharun.Testing;

namespace Alpharun.OpenApi.Tests.Examples;

public sealed class StubMappingsTests : InFolder
{
    private const string Uuid = "0b9c66a7-6b61-4b5c-9b0e-3f2f7c1d8e55";
    private const string Nil = ExampleRules.NilId;

    private static readonly string[] Ids = [Uuid, "0B9C66A7-6B61-4B5C-9B0E-3F2F7C1D8E55", "abc123", "%C3%A9", "a%20b", Nil];

    private static readonly string?[] Authorizations = [null, "Bearer key", "Bearer two words", "Basic key", "Bearer"];

    private static readonly string?[] Preferences =
    [
        null, "code=200", "code=201", "code=204", "code=400", "code=401", "code=404", "code=409", "code=500", "code=\"404\"", "wait=1, code=404; x=1",
        "barcode=404", "code=4040", "code=404,code=400", "example=one", "code=200, example=one", "example=none", "example=\"two words\"", "code=400, example=one", "example=two words,code=400", "example=elsewhere",
    ];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly StubServer _server = new();

    [SetUp]
    public void Reset() => _server.Reset();

    [OneTimeTearDown]
    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
    }

    [Test]
    public async Task WireMock_Net_and_the_matcher_give_the_same_answers_for_the_first_published_document()
    {
        string[] paths = [.. Ids.Select(id => $"/api/v1/customer-interactions/{id}"), $"/api/v1/customer-interactions/{Uuid}/", $"/customer-interactions/{Uuid}"];

        await AssertSameAnswersAsync(ExampleDocuments.Read(RepositoryFiles.FirstDocument), ["GET", "POST"], paths);
    }

    [Test]
    public async Task WireMock_Net_and_the_matcher_give_the_same_answers_for_a_larger_document()
    {
        string[] paths =
        [
            "/v2/contacts", "/v2/contacts/me", "/v2/contacts/x:archive", $"/v2/contacts/{Uuid}", "/v2/contacts/x", $"/v2/contacts/{Nil}",
            $"/v2/contacts/{Uuid}/notes/{Uuid}", $"/v2/contacts/{Uuid}/notes/x", $"/v2/contacts/{Nil}/notes/{Uuid}", $"/v2/contacts/{Uuid}/notes/{Nil}",
        ];

        await AssertSameAnswersAsync(ExampleDocuments.Read(ExampleDocuments.Contacts), ["GET", "POST", "DELETE"], paths);
    }

    [Test]
    public async Task WireMock_Net_reads_the_written_folder()
    {
        StubMappings.Write(ExampleDocuments.Published(), Folder);

        using var server = new StubServer(Folder);

        Assert.That(await SendAsync(server, "GET", $"/api/v1/customer-interactions/{Nil}", "Bearer key", prefer: null), Is.EqualTo((404, """application/json {"error":0,"message":"string"}""")));
    }

    [TestCase("0b9c66a7%2D6b61-4b5c-9b0e-3f2f7c1d8e55", 200)]
    [TestCase("a%2Fb", 404)]
    [TestCase("%2E%2E", 404)]
    public async Task WireMock_Net_matches_the_decoded_path(string id, int status)
    {
        _server.AddMappings(StubMappings.From(ExampleDocuments.Published(), StubFormat.WireMockNet).Select(mapping => mapping.Json));

        var (actual, answer) = await SendAsync(_server, "GET", $"/api/v1/customer-interactions/{id}", "Bearer key", prefer: null);

        Assert.That((actual, answer is not null), Is.EqualTo((status, status == 200)));
    }

    [Test]
    public void Each_rule_has_a_file_with_a_descriptive_name() =>
        Assert.That(
            StubMappings.From(ExampleDocuments.Published(), StubFormat.WireMock).Select(mapping => mapping.FileName),
            Is.SupersetOf(
            [
                "get-customer-interactions-customer_interaction_id-401-no-token.json",
                "get-customer-interactions-customer_interaction_id-200-prefer-code.json",
                "get-customer-interactions-customer_interaction_id-400-prefer-code.json",
                "get-customer-interactions-customer_interaction_id-404-prefer-code.json",
                "get-customer-interactions-customer_interaction_id-401-prefer-code.json",
                "get-customer-interactions-customer_interaction_id-404-nil-id.json",
                "get-customer-interactions-customer_interaction_id-200.json",
                "get-customer-interactions-customer_interaction_id-400-malformed-id.json",
            ]));

    [Test]
    public void Conflicting_file_names_are_numbered()
    {
        var catalogue = ExampleDocuments.Read("""
            paths:
              /a/b: { get: { responses: { '200': {} } } }
              /A-b: { get: { responses: { '200': {} } } }
            """);

        Assert.That(
            StubMappings.From(catalogue, StubFormat.WireMock).Select(mapping => mapping.FileName).Where(name => !name.Contains("prefer", StringComparison.Ordinal)),
            Is.EquivalentTo(["get-a-b-200.json", "get-a-b-200-2.json"]));
    }

    [Test]
    public void A_mapping_contains_the_operation_and_the_trigger() =>
        Assert.That(
            StubMappings.From(ExampleDocuments.Published(), StubFormat.WireMock)
                .Single(mapping => mapping.FileName == "get-customer-interactions-customer_interaction_id-400-malformed-id.json").Json,
            Is.EqualTo("""
                {
                  "name": "GET /customer-interactions/{CUSTOMER_INTERACTION_ID} 400 malformed-id",
                  "priority": 7,
                  "request": {
                    "method": "GET",
                    "urlPathTemplate": "/api/v1/customer-interactions/{CUSTOMER_INTERACTION_ID}",
                    "headers": {
                      "Authorization": {
                        "matches": "Bearer [^\\s]+"
                      }
                    }
                  },
                  "response": {
                    "status": 400,
                    "headers": {
                      "Content-Type": "application/json"
                    },
                    "body": "{\"error\":0,\"message\":\"string\"}"
                  },
                  "metadata": {
                    "operation": "GET /customer-interactions/{CUSTOMER_INTERACTION_ID}",
                    "trigger": "malformed-id",
                    "madeFromSchema": true
                  }
                }

                """.ReplaceLineEndings("\n")));

    [TestCase("401-no-token", """"headers":{"Authorization":{"or":[{"absent":true},{"doesNotMatch":"Bearer [^\\s]+"}]}}"""")]
    [TestCase("404-nil-id", """"pathParameters":{"CUSTOMER_INTERACTION_ID":{"matches":"00000000-0000-0000-0000-000000000000"}},"headers":{"Authorization":{"matches":"Bearer [^\\s]+"}}"""")]
    [TestCase("200", """"pathParameters":{"CUSTOMER_INTERACTION_ID":{"matches":"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"}},"headers":{"Authorization":{"matches":"Bearer [^\\s]+"}}"""")]
    public void A_mapping_of_WireMock_matches_the_token_and_the_id(string name, string expected)
    {
        var json = Mapping(ExampleDocuments.Published(), $"get-customer-interactions-customer_interaction_id-{name}.json");

        Assert.That(json["request"]!.ToJsonString(Relaxed), Does.EndWith(expected + "}"));
    }

    [Test]
    public void A_mapping_of_WireMock_matches_the_code_and_the_name_of_an_example()
    {
        var mapping = StubMappings.From(ExampleDocuments.Read(ExampleDocuments.Contacts), StubFormat.WireMock).First(mapping => mapping.FileName.EndsWith("prefer-code-and-example.json", StringComparison.Ordinal));

        var prefer = JsonNode.Parse(mapping.Json)!["request"]!["headers"]!["Prefer"]!["and"]!.AsArray().Select(each => each!["matches"]!.GetValue<string>()).ToList();

        Assert.That(prefer, Has.Count.EqualTo(2));
        Assert.That(prefer[0], Does.Contain("code="));
        Assert.That(prefer[1], Does.Contain("example="));
    }

    [Test]
    public void A_mapping_of_WireMock_Net_contains_the_operation_and_the_trigger() =>
        Assert.That(
            StubMappings.From(ExampleDocuments.Published(), StubFormat.WireMockNet)
                .Single(mapping => mapping.FileName == "get-customer-interactions-customer_interaction_id-404-nil-id.json").Json,
            Is.EqualTo("""
                {
                  "Title": "GET /customer-interactions/{CUSTOMER_INTERACTION_ID} 404 nil-id",
                  "Priority": 5,
                  "Request": {
                    "Path": {
                      "Matchers": [
                        {
                          "Name": "RegexMatcher",
                          "Pattern": "\\A/api/v1/customer-interactions/(00000000-0000-0000-0000-000000000000)\\z"
                        }
                      ]
                    },
                    "Methods": [
                      "GET"
                    ],
                    "Headers": [
                      {
                        "Name": "Authorization",
                        "Matchers": [
                          {
                            "Name": "RegexMatcher",
                            "Pattern": "\\A(?:Bearer [^\\s]+)\\z"
                          }
                        ]
                      }
                    ]
                  },
                  "Response": {
                    "StatusCode": 404,
                    "Headers": {
                      "Content-Type": "application/json"
                    },
                    "Body": "{\"error\":0,\"message\":\"string\"}"
                  }
                }

                """.ReplaceLineEndings("\n")));

    [TestCase("mappings")]
    [TestCase("__admin/mappings")]
    public void Each_format_writes_the_same_files_to_its_folder_every_time(string folder)
    {
        var catalogue = ExampleDocuments.Published();
        StubMappings.Write(ExampleDocuments.Published(), Path.Combine(Folder, "new"));
        StubMappings.Write(catalogue, Path.Combine(Folder, "new"));

        var written = Directory.EnumerateFiles(Path.Combine(Folder, "new", folder))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

        var format = StubFormat.All.Single(format => format.Folder == folder);
        Assert.That(written, Is.EquivalentTo(StubMappings.From(catalogue, format).ToDictionary(mapping => mapping.FileName, mapping => mapping.Json)));
    }

    private static JsonNode Mapping(ExampleCatalogue catalogue, string fileName) =>
        JsonNode.Parse(StubMappings.From(catalogue, StubFormat.WireMock).Single(mapping => mapping.FileName == fileName).Json)!;

    private async Task AssertSameAnswersAsync(ExampleCatalogue catalogue, string[] methods, string[] paths)
    {
        _server.AddMappings(StubMappings.From(catalogue, StubFormat.WireMockNet).Select(mapping => mapping.Json));
        var matcher = new ExampleMatcher(catalogue, catalogue.BasePath);
        var met = new HashSet<ExampleRule>(ReferenceEqualityComparer.Instance);
        var requests =
            from method in methods
            from path in paths
            from authorization in Authorizations
            from prefer in Preferences
            where prefer is null or "code=200" || (authorization == "Bearer key" && matcher.Methods(path).Contains(method))
            select (method, path, authorization, prefer);
        foreach (var (method, path, authorization, prefer) in requests)
        {
            var rule = matcher.Find(method, path, authorization, prefer);
            var expected = rule is null ? (404, null) : (rule.Response.Status, $"{rule.Response.MediaType} {rule.Response.Body}");
            if (rule is not null)
            {
                met.Add(rule);
            }

            Assert.That(await SendAsync(_server, method, path, authorization, prefer), Is.EqualTo(expected), $"{method} {path}, Authorization: {authorization}, Prefer: {prefer}");
        }

        Assert.That(met, Has.Count.EqualTo(ExampleRules.From(catalogue).Count), "a rule that no request meets");
    }

    // Returns the status and the answer. The answer is null if no mapping matched, because WireMock.Net then sends its own text.
    private async Task<(int Status, string? Answer)> SendAsync(StubServer server, string method, string path, string? authorization, string? prefer)
    {
        // The path is sent unchanged, because there is more than one way to escape a path.
        var asItStands = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server.BaseAddress.AbsoluteUri.TrimEnd('/') + path, asItStands));
        Add("Authorization", authorization);
        Add("Prefer", prefer);
        using var response = await _http.SendAsync(request);
        var answer = $"{response.Content.Headers.ContentType} {await response.Content.ReadAsStringAsync()}";
        return ((int)response.StatusCode, answer.Contains("No matching mapping", StringComparison.Ordinal) ? null : answer);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }
}
