using System.Net;

namespace Alpharun.Tests.Errors;

/// <summary>A program's own tests can have its stand-in for the client fail as the client does.</summary>
public class OwnTestTests
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
    public void Each_exception_has_the_status_that_it_stands_for() =>
        Assert.That(Exceptions.Select(exception => (int)exception.StatusCode), Is.EqualTo(new[] { 400, 401, 403, 404, 429, 500, 418 }));

    [Test]
    public void What_no_response_gave_is_empty_and_never_null() =>
        Assert.That(Exceptions, Has.All.Property(nameof(AlpharunApiException.ResponseBody)).Empty.And.All.Property(nameof(AlpharunApiException.Headers)).Empty);
}
