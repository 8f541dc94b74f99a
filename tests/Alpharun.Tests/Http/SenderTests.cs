using Alpharun.Http;
using Alpharun.Sending;
using Alpharun.Serialization;

namespace Alpharun.Tests.Http;

/// <summary>Tests kinds of operations that the document does not contain yet.</summary>
public class SenderTests : WireMockTests
{
    [Test]
    public async Task An_operation_without_a_result_returns_NoContent()
    {
        Server.Add(Stub.Answer(204));

        var response = await SendAsync<NoContent>([new(204, 204, new EmptyBody<NoContent>())]);

        Assert.That(response.Value, Is.EqualTo(default(NoContent)));
    }

    [Test]
    public async Task An_operation_with_an_optional_result_returns_null()
    {
        Server.Add(Stub.Answer(204));

        Assert.That((await SendAsync<Contact?>([new(204, 204, new EmptyBody<Contact?>())])).Value, Is.Null);
    }

    [Test]
    public async Task The_narrowest_case_of_a_status_is_used()
    {
        Server.Add(Stub.Answer(202, "\"text\""));

        var response = await SendAsync<string>(
            [new(200, 299, new EmptyBody<string>()), new(202, 202, new JsonBody<string, StringJson>())],
            [new(0, 999, new JsonBody<Error, Error.Codec>())]);

        Assert.That(response.Value, Is.EqualTo("text"));
    }

    [Test]
    public async Task An_undocumented_name_is_in_the_path_but_not_in_the_message()
    {
        Server.Add(Stub.Answer(200, """{"name-5ecret":1}"""));

        var failure = await Failure.WithoutSecretsAsync<AlpharunResponseException>(() =>
            SendAsync<IReadOnlyDictionary<string, string>>([new(200, 200, new JsonBody<IReadOnlyDictionary<string, string>, DictionaryJson<string, StringJson>>())]));

        Assert.That(failure.Path, Is.EqualTo("$.name-5ecret"));
    }

    [Test]
    public async Task The_drift_of_an_error_with_another_model_is_reported()
    {
        Server.Add(Stub.Answer(400, """{"id":"1","new":1}"""));
        var reported = new List<AlpharunDrift>();

        var failure = await Failure.OfAsync<AlpharunBadRequestException>(() =>
            SendAsync<NoContent>([new(204, 204, new EmptyBody<NoContent>())], [new(400, 400, new JsonBody<Account, Account.Codec>())], reported.Add));

        Assert.That((failure.Error, reported.Single().Path), Is.EqualTo(((Error?)null, "$.new")));
    }

    private async Task<ApiResponse<T>> SendAsync<T>(ApiResponseCase<IApiBody<T>>[] successes, ApiResponseCase<IApiBody>[]? errors = null, Action<AlpharunDrift>? onDrift = null)
    {
        using var httpClient = HttpClients.Create();
        var options = Options();
        options.OnDrift = onDrift;
        return await new ApiSender(() => httpClient, () => options)
            .SendAsync(new ApiOperation<T>("Test", "GET", "/test", successes, errors ?? []), new ApiRequest("test"), CancellationToken.None);
    }
}
