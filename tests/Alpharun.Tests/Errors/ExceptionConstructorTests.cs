using System.Net;

namespace Alpharun.Tests.Errors;

/// <summary>Tests that the tests of a program can create the exceptions of the client.</summary>
public class ExceptionConstructorTests
{
    private static readonly AlpharunApiException[] Exceptions =
    [
        new AlpharunBadRequestException("bad", new Error { Code = 1, Message = "why" }),
        new AlpharunUnauthorizedException("key"),
        new AlpharunForbiddenException("not you"),
        new AlpharunNotFoundException("none"),
        new AlpharunRateLimitException("slow down", TimeSpan.FromSeconds(5)),
        new AlpharunServerException("down"),
        new AlpharunApiException("teapot", (HttpStatusCode)418),
    ];

    [Test]
    public void Each_exception_has_its_status() =>
        Assert.That(Exceptions.Select(exception => (int)exception.StatusCode), Is.EqualTo(new[] { 400, 401, 403, 404, 429, 500, 418 }));

    [Test]
    public void The_body_and_headers_are_empty_without_a_response() =>
        Assert.That(Exceptions, Has.All.Property(nameof(AlpharunApiException.ResponseBody)).Empty.And.All.Property(nameof(AlpharunApiException.Headers)).Empty);
}
