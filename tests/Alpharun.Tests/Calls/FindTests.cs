namespace Alpharun.Tests.Calls;

public class FindTests : WireMockTests
{
    [Test]
    public async Task What_is_there_is_found()
    {
        await Server.StubAsync(Stubs.Answer(body: Stubs.Interaction()));

        Assert.That((await Client.CustomerInteractions.FindAsync("abc123"))?.Id, Is.EqualTo("abc123"));
    }

    [Test]
    public async Task What_is_not_there_is_null()
    {
        await Server.StubAsync(Stubs.Answer(404, """{"error":404,"message":"Not found"}"""));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Client.CustomerInteractions.FindAsync("abc123"), Is.Null);
            Assert.That(await Client.CustomerInteractions.FindAsync(Guid.NewGuid()), Is.Null);
        }
    }

    [Test]
    public async Task Another_error_is_thrown()
    {
        await Server.StubAsync(Stubs.Answer(410));

        await Failure.OfAsync<AlpharunApiException>(() => Client.CustomerInteractions.FindAsync("abc123"));
    }
}
