namespace Alpharun.Tests.Calls;

public class FindTests : WireMockTests
{
    [Test]
    public async Task Find_returns_an_existing_interaction()
    {
        Assert.That((await Client.CustomerInteractions.FindAsync(DocumentedId))?.Id, Is.EqualTo(ExampleId));
    }

    [Test]
    public async Task Find_returns_null_for_status_404()
    {
        Server.Add(Stub.Answer(404, """{"error":404,"message":"Not found"}"""));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Client.CustomerInteractions.FindAsync("abc123"), Is.Null);
            Assert.That(await Client.CustomerInteractions.FindAsync(Guid.NewGuid()), Is.Null);
        }
    }

    [Test]
    public async Task Find_throws_for_another_error()
    {
        Server.Add(Stub.Answer(410));

        await Failure.OfAsync<AlpharunApiException>(() => Client.CustomerInteractions.FindAsync("abc123"));
    }
}
