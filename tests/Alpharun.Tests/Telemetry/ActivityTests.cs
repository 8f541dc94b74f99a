using System.Diagnostics;

namespace Alpharun.Tests.Telemetry;

public class ActivityTests : WireMockTests
{
    [Test]
    public async Task A_call_is_an_activity_with_the_operation_and_the_status()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));

        await Client.CustomerInteractions.GetAsync(Id);

        var activity = Collector.Activities.Single();
        Assert.That((activity.DisplayName, activity.Kind, activity.Status), Is.EqualTo(("GET /customer-interactions/{CUSTOMER_INTERACTION_ID}", ActivityKind.Client, ActivityStatusCode.Unset)));
        Assert.That(activity.TagObjects, Is.EquivalentTo(new KeyValuePair<string, object?>[]
        {
            new("alpharun.operation", "GetCustomerInteraction"),
            new("http.request.method", "GET"),
            new("url.template", "/customer-interactions/{CUSTOMER_INTERACTION_ID}"),
            new("server.address", "127.0.0.1"),
            new("server.port", Server.BaseAddress.Port),
            new("http.response.status_code", 200),
        }));
    }

    [Test]
    public async Task The_activity_of_a_retried_call_has_the_number_of_retries_and_the_error()
    {
        Server.Add(Stub.Answer(503));

        await Failure.OfAsync<AlpharunServerException>(() => Client.CustomerInteractions.GetAsync(Id));

        var activity = Collector.Activities.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Error));
            Assert.That(activity.GetTagItem("http.response.status_code"), Is.EqualTo(503));
            Assert.That(activity.GetTagItem("error.type"), Is.EqualTo("503"));
            Assert.That(activity.GetTagItem("http.request.resend_count"), Is.EqualTo(3));
        }
    }

    [Test]
    public async Task The_activity_of_a_call_without_a_response_has_the_type_of_the_error()
    {
        using var server = RawServer.Start(RawAnswer.Of(string.Empty, end: RawEnd.Reset));
        using var client = new AlpharunClient(OptionsOf(server.BaseAddress));

        await Failure.OfAsync<AlpharunConnectionException>(() => client.CustomerInteractions.GetAsync(Id));

        var activity = Collector.Activities.Single();
        Assert.That((activity.GetTagItem("error.type"), activity.GetTagItem("http.response.status_code")), Is.EqualTo(("Alpharun.AlpharunConnectionException", (object?)null)));
    }

    [Test]
    public async Task The_activity_of_an_unreadable_response_has_the_status_and_the_type_of_the_error()
    {
        Server.Add(Stub.Answer(body: "5ecret"));

        await Failure.OfAsync<AlpharunResponseException>(() => Client.CustomerInteractions.GetAsync(Id));

        var activity = Collector.Activities.Single();
        Assert.That((activity.GetTagItem("error.type"), activity.GetTagItem("http.response.status_code")), Is.EqualTo(("Alpharun.AlpharunResponseException", 200)));
    }

    [Test]
    public async Task The_activity_of_a_canceled_call_has_the_type_of_the_error()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Failure.OfAsync<OperationCanceledException>(() => Client.CustomerInteractions.GetAsync(Id, source.Token));

        Assert.That(Collector.Activities.Single().GetTagItem("error.type"), Is.EqualTo("System.OperationCanceledException"));
    }

    [Test]
    public async Task The_activity_of_a_call_is_a_child_of_the_current_activity_and_restores_it()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));
        using var outer = new Activity("outer").Start();

        await Client.CustomerInteractions.GetAsync(Id);

        Assert.That(Collector.Activities.Single().ParentSpanId, Is.EqualTo(outer.SpanId));
        Assert.That(Activity.Current, Is.SameAs(outer));
    }

    [Test]
    public async Task Handlers_run_within_the_activity_of_the_call()
    {
        Server.Add(Stub.Answer(503));
        var within = new List<string?>();
        using var httpClient = new HttpClient(new CallbackHandler(() => within.Add(Activity.Current?.DisplayName)));
        using var client = new AlpharunClient(Options(), httpClient);

        await Failure.OfAsync<AlpharunServerException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(within, Is.EqualTo(Enumerable.Repeat("GET /customer-interactions/{CUSTOMER_INTERACTION_ID}", 4)));
    }

    private sealed class CallbackHandler(Action callback) : DelegatingHandler(new SocketsHttpHandler { ActivityHeadersPropagator = null })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            callback();
            return base.SendAsync(request, cancellationToken);
        }
    }
}
