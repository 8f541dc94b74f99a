namespace Alpharun.Tests.Calls;

public class FindTests : WireMockTests
{
    [Test]
    public async Task What_is_there_is_found()
    {
        Assert.That((await Client.CustomerInteractions.FindAsync(DocumentedId))?.Id, Is.EqualTo(ExampleId));
    }

    [Test]
    public async Task What_is_not_there_is_null()
    {
        Server.Add(Stub.Answer(404, """{"error":404,"message":"Not found"}"""));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Client.CustomerInteractions.FindAsync("abc123"), Is.Null);
            Assert.That(await Client.CustomerInteractions.FindAsync(Guid.NewGuid()), Is.Null);
        }
    }

    [Test]
    public async Task Another_error_is_thrown()
    {
        Server.Add(Stub.Answer(410));

        await Failure.OfAsync<AlpharunApiException>(() => Client.CustomerInteractions.FindAsync("abc123"));
    }
}
