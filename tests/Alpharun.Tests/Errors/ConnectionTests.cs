using System.Net.Sockets;

namespace Alpharun.Tests.Errors;

public class ConnectionTests : WireMockTests
{
    [Test]
    public async Task A_refused_connection()
    {
        Uri address;
        using (var server = RawServer.Start(string.Empty))
        {
            address = server.BaseAddress;
        }

        var failure = await FailAsync(address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(failure.Message, Is.EqualTo("GET /customer-interactions/{CUSTOMER_INTERACTION_ID} brought no complete response (ConnectionRefused)."));
            Assert.That(failure.InnerException?.InnerException, Is.InstanceOf<SocketException>());
        }
    }

    [Test]
    public async Task A_name_that_does_not_resolve() => await FailAsync(new Uri("https://does-not-exist.invalid"));

    [Test]
    public async Task A_server_that_speaks_no_TLS()
    {
        using var server = RawServer.Start("HTTP/1.1 200 OK\n\n");

        var failure = await FailAsync(new UriBuilder(server.BaseAddress) { Scheme = "https" }.Uri);

        Assert.That(failure.Message, Does.EndWith("(SecureConnectionError)."));
    }

    [TestCase("CONNECTION_RESET_BY_PEER")]
    [TestCase("EMPTY_RESPONSE")]
    [TestCase("MALFORMED_RESPONSE_CHUNK")]
    [TestCase("RANDOM_DATA_THEN_CLOSE")]
    public async Task A_fault(string fault)
    {
        await Server.StubAsync(Stubs.Fault(fault));

        await FailAsync(BaseAddress);
    }

    [TestCase("HTTP/1.1 200 OK\nContent-Length: 1000\n\n{\"data\":\"body-5ecret", TestName = "A_body_that_is_cut_off")]
    [TestCase("HTTP/1.1 500 OK\nContent-Length: 1000\n\n{\"data\":\"body-5ecret", TestName = "A_body_of_an_error_that_is_cut_off")]
    [TestCase("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nbody-", TestName = "A_chunk_that_is_cut_off")]
    [TestCase("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nbody-5ecret\n", TestName = "A_chunk_without_a_length")]
    [TestCase("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n1\nxbody-5ecret\n", TestName = "A_chunk_without_an_end")]
    [TestCase("HTTP/1.1 200 OK\nheader-5ecret\n\n{}", TestName = "A_header_without_a_name")]
    [TestCase("HTTP/1.1 200 OK\nheader 5ecret: 1\n\n{}", TestName = "A_header_with_a_wrong_name")]
    [TestCase("HTTP/1.1 body-5ecret\n\n{}", TestName = "A_status_that_is_no_number")]
    [TestCase("body-5ecret\n\n{}", TestName = "A_response_that_is_no_HTTP")]
    public async Task A_response_that_is_no_HTTP(string response)
    {
        using var server = RawServer.Start(response);

        await FailAsync(server.BaseAddress);
    }

    private static async Task<AlpharunConnectionException> FailAsync(Uri address)
    {
        using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = Key, BaseAddress = address });

        var failure = await Failure.OfDiscreetAsync<AlpharunConnectionException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(failure.Message, Does.StartWith("GET /customer-interactions/{CUSTOMER_INTERACTION_ID} brought no complete response"));
        return failure;
    }
}
