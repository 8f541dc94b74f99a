using System.IO.Compression;
using System.Net;
using System.Text;

namespace Alpharun.Tests.Errors;

public class ResponseBodyTests : WireMockTests
{
    private static readonly TestCaseData[] Unreadable =
    [
        new TestCaseData("<html>body-5ecret</html>", "$", 1, 1).SetArgDisplayNames("HTML"),
        new TestCaseData("", "$", 1, 1).SetArgDisplayNames("nothing"),
        new TestCaseData(" \n ", "$", 2, 2).SetArgDisplayNames("blanks"),
        new TestCaseData("null", "$", 1, 1).SetArgDisplayNames("null"),
        new TestCaseData("[]", "$", 1, 1).SetArgDisplayNames("an array"),
        new TestCaseData("\"body-5ecret\"", "$", 1, 1).SetArgDisplayNames("a text"),
        new TestCaseData("{\"data\":", "$.data", 1, 9).SetArgDisplayNames("broken off"),
        new TestCaseData("{\n  \"data\": {\n    \"body-5ecret\": 5ecret", "$.data.body-5ecret", 3, 22).SetArgDisplayNames("a name that is private, and no value"),
        new TestCaseData(Stubs.Interaction() + "body-5ecret", "$", 1, Stubs.Interaction().Length + 1).SetArgDisplayNames("garbage at the end"),
        new TestCaseData("{\"data\":[]}", "$.data", 1, 9).SetArgDisplayNames("an array in place of an object"),
        new TestCaseData("{\"data\":{\"customer_interaction\":\"body-5ecret\"}}", "$.data.customer_interaction", 1, 33).SetArgDisplayNames("a text in place of an object"),
        new TestCaseData(Interaction("\"id\":\"\\uD83D\""), "$.data.customer_interaction.id", 1, 39).SetArgDisplayNames("half of a surrogate pair"),
        new TestCaseData(new string('[', 100), "$", 1, 1).SetArgDisplayNames("an array of arrays"),
        new TestCaseData("{\"x\":" + new string('[', 100), "$.x", 1, 69).SetArgDisplayNames("too deep"),
    ];

    private static readonly TestCaseData[] Broken =
    [
        new("\"id\":\"abc\"", "", "$.data.customer_interaction"),
        new("\"id\":\"abc\"", "\"id\":null", "$.data.customer_interaction.id"),
        new("\"id\":\"abc\"", "\"id\":5", "$.data.customer_interaction.id"),
        new("\"account\":{\"id\":\"a\"}", "", "$.data.customer_interaction"),
        new("\"account\":{\"id\":\"a\"}", "\"account\":null", "$.data.customer_interaction.account"),
        new("\"account\":{\"id\":\"a\"}", "\"account\":{}", "$.data.customer_interaction.account"),
        new("\"account\":{\"id\":\"a\"}", "\"account\":[]", "$.data.customer_interaction.account"),
        new("\"contacts\":[{\"id\":\"c\"}]", "", "$.data.customer_interaction"),
        new("\"contacts\":[{\"id\":\"c\"}]", "\"contacts\":null", "$.data.customer_interaction.contacts"),
        new("\"contacts\":[{\"id\":\"c\"}]", "\"contacts\":{}", "$.data.customer_interaction.contacts"),
        new("\"contacts\":[{\"id\":\"c\"}]", "\"contacts\":[{\"id\":\"c\"},null]", "$.data.customer_interaction.contacts[1]"),
        new("\"contacts\":[{\"id\":\"c\"}]", "\"contacts\":[{\"id\":\"c\"},{\"id\":false}]", "$.data.customer_interaction.contacts[1].id"),
        new("\"contacts\":[{\"id\":\"c\"}]", "\"contacts\":[{\"id\":\"c\",\"custom_fields\":[{\"key\":\"k\",\"name\":\"n\",\"type\":1,\"value\":1}]}]", "$.data.customer_interaction.contacts[0].custom_fields[0].type"),
        new("\"contacts\":[{\"id\":\"c\"}]", "\"teammate\":{\"id\":\"t\"},\"contacts\":[]", "$.data.customer_interaction.teammate"),
    ];

    [TestCaseSource(nameof(Unreadable))]
    public async Task A_body_that_cannot_be_read_is_kept_with_the_place(string body, string path, int line, int bytePosition)
    {
        await Server.StubAsync(Stubs.Answer(body: body));

        var failure = await FailAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure.ResponseBody, Is.EqualTo(body));
            Assert.That(failure.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(failure.Path, Does.StartWith(path));
            Assert.That((failure.Line, failure.BytePosition), Is.EqualTo(((long)line, (long)bytePosition)));
        }
    }

    [TestCase("{}")]
    [TestCase("""{"data":null}""")]
    [TestCase("""{"data":{}}""")]
    [TestCase("""{"data":{"customer_interaction":null}}""")]
    [TestCase("""{"data":{"other":"body-5ecret"}}""")]
    public async Task An_envelope_that_is_empty_is_a_response_that_cannot_be_read(string body)
    {
        await Server.StubAsync(Stubs.Answer(body: body, headers: [("X-Request-Id", "request-1")]));

        var failure = await FailAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure.Path, Is.EqualTo("$.data.customer_interaction"));
            Assert.That(failure.Message, Does.Contain("$.data.customer_interaction"));
            Assert.That(failure.ResponseBody, Is.EqualTo(body));
            Assert.That(failure.RequestId, Is.EqualTo("request-1"));
        }
    }

    [Test]
    public async Task An_envelope_that_is_empty_is_no_error_to_the_raw_client()
    {
        await Server.StubAsync(Stubs.Answer(body: """{"data":{}}"""));

        Assert.That((await Client.Api.GetCustomerInteractionAsync(Id)).Data?.CustomerInteraction, Is.Null);
    }

    [TestCaseSource(nameof(Broken))]
    public async Task A_value_that_must_be_there_and_is_not_is_named_by_its_path(string part, string broken, string path)
    {
        const string Whole = "{\"data\":{\"customer_interaction\":{\"more\":1,\"id\":\"abc\",\"account\":{\"id\":\"a\"},\"contacts\":[{\"id\":\"c\"}],\"end\":1}}}";
        var body = Whole.Replace(part, broken, StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal);
        await Server.StubAsync(Stubs.Answer(body: body));

        var failure = await FailAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure.Path, Is.EqualTo(path));
            Assert.That(failure.Message, Does.Contain(path + ","));
            Assert.That(failure.ResponseBody, Is.EqualTo(body));
        }
    }

    [Test]
    public async Task A_property_and_a_value_that_the_document_does_not_know_are_kept()
    {
        await Server.StubAsync(Stubs.Answer(body: Interaction("\"id\":\"abc\",\"account\":{\"id\":\"a\"},\"contacts\":[],\"new\":{\"a\": [1.50]},\"data_extraction_fields\":[{\"key\":\"k\",\"name\":\"n\",\"type\":\"colour\",\"value\":{\"r\":1}}]")));

        var interaction = await Client.CustomerInteractions.GetAsync(Id);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(interaction.AdditionalProperties["new"].Text, Is.EqualTo("{\"a\": [1.50]}"));
            Assert.That(interaction.DataExtractionFields![0].Type, Is.EqualTo(new FieldType("colour")));
            Assert.That(interaction.DataExtractionFields[0].Value.Kind, Is.EqualTo(FieldValueKind.Other));
        }
    }

    [TestCase(201)]
    [TestCase(204)]
    [TestCase(206)]
    public async Task A_success_that_the_document_does_not_describe_is_a_response_that_cannot_be_read(int status)
    {
        await Server.StubAsync(Stubs.Answer(status, status == 204 ? null : Stubs.Interaction()));

        var failure = await FailAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((int)failure.StatusCode, Is.EqualTo(status));
            Assert.That(failure.Path, Is.Null);
        }
    }

    [TestCase("application/json")]
    [TestCase("application/json; charset=utf-8")]
    [TestCase("application/json; charset=\"UTF-8\"")]
    [TestCase("application/json; charset=utf8")]
    [TestCase("text/plain")]
    [TestCase("no media type")]
    public async Task A_body_of_UTF_8_is_read_whatever_it_calls_itself(string contentType)
    {
        await Server.StubAsync(Stubs.Answer(body: Stubs.Interaction("é日本😀"), contentType: contentType));

        Assert.That((await Client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("é日本😀"));
    }

    [TestCase("utf-8", true)]
    [TestCase("utf-16", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-32", true)]
    [TestCase("iso-8859-1", false)]
    public async Task A_body_is_read_in_the_character_set_that_it_names(string charset, bool hasByteOrderMark)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] body = [.. hasByteOrderMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Stubs.Interaction("é"))];
        await Server.StubAsync(Stubs.Answer(200, body, $"application/json; charset={charset}"));

        Assert.That((await Client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("é"));
    }

    [TestCase("no-such-charset")]
    [TestCase("utf-7")]
    [TestCase("us-ascii")]
    public async Task A_body_that_is_not_in_the_character_set_that_it_names_cannot_be_read(string charset)
    {
        var body = Stubs.Interaction("body-5ecret-é");
        await Server.StubAsync(Stubs.Answer(body: body, contentType: $"application/json; charset={charset}"));

        var failure = await FailAsync();

        Assert.That((failure.ResponseBody, failure.Path), Is.EqualTo((body, (string?)null)));
    }

    [Test]
    public async Task Bytes_that_are_no_text_cannot_be_read()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes("{\"data\":{\"customer_interaction\":{\"id\":\"body-5ecret"), 0xFF, .. "\"}}}"u8];
        await Server.StubAsync(Stubs.Answer(200, body, "application/json"));

        Assert.That((await FailAsync()).ResponseBody, Does.Contain("body-5ecret\uFFFD"));
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
    [TestCase("br")]
    public async Task A_compressed_body_is_read(string encoding)
    {
        using var server = Compressed(encoding, bytes => bytes);
        using var client = ClientOf(server);

        Assert.That((await client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("abc123"));
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
    [TestCase("br")]
    public async Task A_body_that_cannot_be_decompressed_cannot_be_read(string encoding)
    {
        using var server = Compressed(encoding, _ => [.. Enumerable.Repeat((byte)0xA7, 100)]);
        using var client = ClientOf(server);

        await Failure.OfDiscreetAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
    [TestCase("br")]
    public async Task A_compressed_body_that_is_cut_short_cannot_be_read(string encoding)
    {
        using var server = Compressed(encoding, bytes => bytes[..^12]);
        using var client = ClientOf(server);

        await Failure.OfDiscreetAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));
    }

    [Test]
    public async Task An_error_that_cannot_be_decompressed_is_still_the_error()
    {
        using var server = RawServer.Start("HTTP/1.1 503 Unavailable\nContent-Encoding: gzip\nContent-Length: 5\n\nnogzi");
        using var client = ClientOf(server);

        await Failure.OfDiscreetAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));
    }

    [Test]
    public async Task A_body_of_several_megabytes_is_read()
    {
        var summary = new string('x', 5_000_000);
        await Server.StubAsync(Stubs.Answer(body: Interaction($"\"id\":\"abc\",\"account\":{{\"id\":\"a\"}},\"contacts\":[],\"summary\":\"{summary}\"")));

        Assert.That((await Client.CustomerInteractions.GetAsync(Id)).Summary, Is.EqualTo(summary));
    }

    private static string Interaction(string properties) => "{\"data\":{\"customer_interaction\":{" + properties + "}}}";

    private static AlpharunClient ClientOf(RawServer server) => new(new AlpharunClientOptions { ApiKey = Key, BaseAddress = server.BaseAddress });

    private static RawServer Compressed(string encoding, Func<byte[], byte[]> change)
    {
        using var compressed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            stream.Write(Encoding.UTF8.GetBytes(Stubs.Interaction()));
        }

        var body = change(compressed.ToArray());
        return RawServer.Start($"HTTP/1.1 200 OK\nContent-Encoding: {encoding}\nContent-Length: {body.Length}\n\n", body);
    }

    private Task<AlpharunResponseException> FailAsync() =>
        Failure.OfDiscreetAsync<AlpharunResponseException>(() => Client.CustomerInteractions.GetAsync(Id));
}
