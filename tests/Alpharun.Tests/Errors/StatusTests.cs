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
    public async Task Each_status_has_its_exception_type(int status, Type type)
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
    public async Task The_message_contains_the_operation_and_the_status_and_nothing_private(int status, Type type)
    {
        Server.Add(Stub.Answer(status, ErrorBody));

        var failure = await CatchAsync();

        Failure.AssertNoSecrets(failure);
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
    public async Task A_body_without_an_error_object_is_kept_as_text(int status, string body, string contentType)
    {
        Server.Add(Stub.Answer(status, body, contentType));

        var failure = await CatchAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((int)failure.StatusCode, Is.EqualTo(status));
            Assert.That(failure.Error, Is.Null);
            Assert.That(failure.ResponseBody, Is.EqualTo(body));
        }

        Failure.AssertNoSecrets(failure);
    }

    [Test]
    public async Task An_error_without_a_body_has_an_empty_text()
    {
        Server.Add(Stub.Answer(401));

        var failure = await CatchAsync();

        Assert.That((failure.Error, failure.ResponseBody), Is.EqualTo(((Error?)null, string.Empty)));
    }

    [Test]
    public async Task The_raw_client_throws_the_same_exception()
    {
        Server.Add(Stub.Answer(404, ErrorBody));

        var failure = await Failure.WithoutSecretsAsync<AlpharunNotFoundException>(() => Client.Api.GetCustomerInteractionAsync(Id));

        Assert.That(failure.Error?.Code, Is.EqualTo(4711));
    }

    [Test]
    public async Task Unknown_properties_of_an_error_are_kept()
    {
        Server.Add(Stub.Answer(400, """{"error":1,"message":"m","hint":[1, 2]}"""));

        var failure = await CatchAsync();

        Assert.That(failure.Error?.AdditionalProperties["hint"].Text, Is.EqualTo("[1, 2]"));
    }

    [Test]
    public async Task A_long_body_is_truncated_to_64_KiB()
    {
        Server.Add(Stub.Answer(500, new string('x', 100_000), "text/plain"));

        Assert.That((await CatchAsync()).ResponseBody, Is.EqualTo(new string('x', 64 * 1024)));
    }

    [Test]
    public async Task A_long_body_is_not_truncated_within_a_character()
    {
        Server.Add(Stub.Answer(500, "x" + new string('é', 50_000), "text/plain"));

        Assert.That((await CatchAsync()).ResponseBody, Is.EqualTo("x" + new string('é', (32 * 1024) - 1)));
    }

    [Test]
    public async Task A_long_error_is_read_completely()
    {
        Server.Add(Stub.Answer(400, $$"""{"error":1,"message":"{{new string('x', 100_000)}}"}"""));

        Assert.That((await CatchAsync()).Error?.Message, Has.Length.EqualTo(100_000));
    }

    [Test]
    public async Task A_rate_limit_exception_has_the_delay_in_seconds()
    {
        Server.Add(Stub.Answer(429, headers: [("Retry-After", "120")]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(2)));
    }

    [Test]
    public async Task A_rate_limit_exception_has_the_delay_until_a_date()
    {
        var date = Clock.GetUtcNow().AddMinutes(2).ToString("R", CultureInfo.InvariantCulture);
        Server.Add(Stub.Answer(429, headers: [("Retry-After", date)]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(2)));
    }

    [Test]
    public async Task A_past_date_is_a_delay_of_zero()
    {
        Server.Add(Stub.Answer(429, headers: [("Retry-After", "Fri, 31 Jan 2025 09:30:00 GMT")]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.EqualTo(TimeSpan.Zero));
    }

    [TestCase("soon")]
    [TestCase("-1")]
    [TestCase("99999999999999999999")]
    public async Task An_invalid_retry_after_is_null(string retryAfter)
    {
        Server.Add(Stub.Answer(429, headers: [("Retry-After", retryAfter)]));

        Assert.That(((AlpharunRateLimitException)await CatchAsync()).RetryAfter, Is.Null);
    }

    private Task<AlpharunApiException> CatchAsync() => Failure.OfAnyAsync<AlpharunApiException>(() => Client.CustomerInteractions.GetAsync(Id));
}
