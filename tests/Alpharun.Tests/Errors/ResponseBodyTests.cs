using System.Net;
using System.Text;

namespace Alpharun.Tests.Errors;

public class ResponseBodyTests : WireMockTests
{
    [TestCase("{}")]
    [TestCase("""{"data":null}""")]
    [TestCase("""{"data":{}}""")]
    [TestCase("""{"data":{"customer_interaction":null}}""")]
    [TestCase("""{"data":{"other":"body-5ecret"}}""")]
    public async Task An_empty_envelope_throws_a_response_exception(string body)
    {
        Server.Add(Stub.Answer(body: body, headers: [("X-Request-Id", "request-1")]));

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
    public async Task An_empty_envelope_is_read_by_the_raw_client()
    {
        Server.Add(Stub.Answer(body: """{"data":{}}"""));

        Assert.That((await Client.Api.GetCustomerInteractionAsync(Id)).Data?.CustomerInteraction, Is.Null);
    }

    [TestCase(201)]
    [TestCase(204)]
    [TestCase(206)]
    public async Task An_undocumented_success_throws_a_response_exception(int status)
    {
        Server.Add(Stub.Answer(status, status == 204 ? null : Stubs.Interaction()));

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
    public async Task A_UTF_8_body_is_read_with_any_content_type(string contentType)
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction("é日本😀"), contentType: contentType));

        Assert.That((await Client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("é日本😀"));
    }

    [TestCase("utf-8", true)]
    [TestCase("utf-16", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-32", true)]
    [TestCase("iso-8859-1", false)]
    public async Task A_body_is_read_in_its_character_set(string charset, bool hasByteOrderMark)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] body = [.. hasByteOrderMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Stubs.Interaction("é"))];
        Server.Add(Stub.Answer(200, body, $"application/json; charset={charset}"));

        Assert.That((await Client.CustomerInteractions.GetAsync(Id)).Id, Is.EqualTo("é"));
    }

    [TestCase("no-such-charset")]
    [TestCase("utf-7")]
    [TestCase("us-ascii")]
    public async Task A_body_with_an_unknown_or_wrong_character_set_throws(string charset)
    {
        var body = Stubs.Interaction("body-5ecret-é");
        Server.Add(Stub.Answer(body: body, contentType: $"application/json; charset={charset}"));

        var failure = await FailAsync();

        Assert.That((failure.ResponseBody, failure.Path), Is.EqualTo((body, (string?)null)));
    }

    [Test]
    public async Task A_body_of_several_megabytes_is_read()
    {
        var summary = new string('x', 5_000_000);
        Server.Add(Stub.Answer(body: Interaction($"\"id\":\"abc\",\"account\":{{\"id\":\"a\"}},\"contacts\":[],\"summary\":\"{summary}\"")));

        Assert.That((await Client.CustomerInteractions.GetAsync(Id)).Summary, Is.EqualTo(summary));
    }

    private static string Interaction(string properties) => "{\"data\":{\"customer_interaction\":{" + properties + "}}}";

    private Task<AlpharunResponseException> FailAsync() =>
        Failure.WithoutSecretsAsync<AlpharunResponseException>(() => Client.CustomerInteractions.GetAsync(Id));
}
