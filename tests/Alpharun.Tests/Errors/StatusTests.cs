using System.Globalization;
using System.Net;

namespace Alpharun.Tests.Errors;

public class StatusTests : WireMockTests
{
    private const string ErrorBody = """{"error":4711,"message":"body-5ecret"}""";

    private static readonly TestCaseData[] Types =
    [
        new(400, typeof(AlpharunBadRequestException)),
        new(401, typeof(AlpharunUnauthorizedException)),
        new(403, typeof(AlpharunForbiddenException)),
        new(404, typeof(AlpharunNotFoundException)),
        new(418, typeof(AlpharunApiException)),
        new(422, typeof(AlpharunApiException)),
        new(429, typeof(AlpharunRateLimitException)),
        new(500, typeof(AlpharunServerException)),
        new(502, typeof(AlpharunServerException)),
        new(503, typeof(AlpharunServerException)),
        new(599, typeof(AlpharunServerException)),
        new(600, typeof(AlpharunApiException)),
    ];

    [TestCaseSource(nameof(Types))]
    public async Task A_status_has_its_type(int status, Type type)
    {
        Server.Add(Stub.Answer(status, ErrorBody, headers: [("X-Request-Id", "request-1")]));

        var failure = await CatchAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure, Is.TypeOf(type));
            Assert.That((int)failure.StatusCode, Is.EqualTo(status));
            Assert.That(failure.Error?.Code, Is.EqualTo(4711));
            Assert.That(failure.Error?.Message, Is.EqualTo("body-5ecret"));
            Assert.That(failure.RequestId, Is.EqualTo("request-1"));
            Assert.That(failure.Headers.TryGetValue("Content-Type", out _), Is.True);
            Assert.That(failure.ResponseBody, Is.EqualTo(ErrorBody));
        }
    }

    [TestCaseSource(nameof(Types))]
    public async Task The_message_says_what_was_called_and_the_status_and_nothing_private(int status, Type type)
    {
        Server.Add(Stub.Answer(status, ErrorBody));

        var failure = await CatchAsync();

        Failure.IsDiscreet(failure);
        Assert.That(failure.Message, Is.EqualTo($"The Alpharun API answered GET /customer-interactions/{{CUSTOMER_INTERACTION_ID}} with status {status}."));
        Assert.That(failure, Is.TypeOf(type));
    }

    [TestCase(400, "<html>body-5ecret</html>", "text/html")]
    [TestCase(400, "", "application/json")]
    [TestCase(404, """{"error":"body-5ecret""", "application/json")]
    [TestCase(404, """{"error":"body-5ecret"}""", "application/json")]
    [TestCase(404, """{"error":99999999999,"message":"body-5ecret"}""", "application/json")]
    [TestCase(418, "<html>body-5ecret</html>", "text/html")]
    [TestCase(500, "null", "application/json")]
    [TestCase(502, "body-5ecret", "text/plain; charset=no-such-charset")]
    [TestCase(503, "[\"body-5ecret\"]", "no media type")]
    public async Task A_body_that_is_no_error_is_kept_as_text(int status, string body, string contentType)
    {
        Server.Add(Stub.Answer(status, body, contentType));

        var failure = await CatchAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((int)failure.StatusCode, Is.EqualTo(status));
            Assert.That(failure.Error, Is.Null);
            Assert.That(failure.ResponseBody, Is.EqualTo(body));
        }

        Failure.IsDiscreet(failure);
    }

    [Test]
    public async Task An_error_without_a_body_has_empty_text()
    {
        Server.Add(Stub.Answer(401));

        var failure = await CatchAsync();

        Assert.That((failure.Error, failure.ResponseBody), Is.EqualTo(((Error?)null, string.Empty)));
    }

    [Test]
    public async Task An_error_through_the_raw_client_is_the_same()
    {
        Server.Add(Stub.Answer(404, ErrorBody));

        var failure = await Failure.OfDiscreetAsync<AlpharunNotFoundException>(() => Client.Api.GetCustomerInteractionAsync(Id));

        Assert.That(failure.Error?.Code, Is.EqualTo(4711));
    }

    [Test]
    public async Task What_an_error_has_beside_is_kept()
    {
        Server.Add(Stub.Answer(400, """{"error":1,"message":"m","hint":[1, 2]}"""));

        var failure = await CatchAsync();

        Assert.That(failure.Error?.AdditionalProperties["hint"].Text, Is.EqualTo("[1, 2]"));
    }

    [Test]
    public async Task Of_a_long_body_the_first_64_KiB_are_kept()
    {
        Server.Add(Stub.Answer(500, new string('x', 100_000), "text/plain"));

        Assert.That((await CatchAsync()).ResponseBody, Is.EqualTo(new string('x', 64 * 1024)));
    }

    [Test]
    public async Task A_long_body_is_not_cut_within_a_character()
    {
        Server.Add(Stub.Answer(500, "x" + new string('é', 50_000), "text/plain"));

        Assert.That((await CatchAsync()).ResponseBody, Is.EqualTo("x" + new string('é', (32 * 1024) - 1)));
    }

    [Test]
    public async Task A_long_error_is_read_whole()
    {
        Server.Add(Stub.Answer(400, $$"""{"error":1,"message":"{{new string('x', 100_000)}}"}"""));

        Assert.That((await CatchAsync()).Error?.Message, Has.Length.EqualTo(100_000));
    }

    [Test]
    public async Task A_rate_limit_says_in_seconds_how_long_to_wait()
    {
        Server.Add(Stub.Answer(429, headers: [("Retry-After", "120")]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(2)));
    }

    [Test]
    public async Task A_rate_limit_says_by_date_how_long_to_wait()
    {
        var date = Clock.GetUtcNow().AddMinutes(2).ToString("R", CultureInfo.InvariantCulture);
        Server.Add(Stub.Answer(429, headers: [("Retry-After", date)]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(2)));
    }

    [Test]
    public async Task A_date_that_is_past_is_no_wait()
    {
        Server.Add(Stub.Answer(429, headers: [("Retry-After", "Fri, 31 Jan 2025 09:30:00 GMT")]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.EqualTo(TimeSpan.Zero));
    }

    [TestCase("soon")]
    [TestCase("-1")]
    [TestCase("99999999999999999999")]
    public async Task A_wait_that_cannot_be_read_is_none(string retryAfter)
    {
        Server.Add(Stub.Answer(429, headers: [("Retry-After", retryAfter)]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.Null);
    }

    private Task<AlpharunApiException> CatchAsync() => Failure.OfAnyAsync<AlpharunApiException>(() => Client.CustomerInteractions.GetAsync(Id));
}
