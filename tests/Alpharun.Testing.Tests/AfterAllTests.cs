namespace Alpharun.Testing.Tests;

[SetUpFixture]
public class AfterAllTests
{
    [OneTimeTearDown]
    public Task StopServer() => SharedWireMock.StopAsync();
}
