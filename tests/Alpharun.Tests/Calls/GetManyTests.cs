namespace Alpharun.Tests.Calls;

/// <summary>Tests the results and errors of <c>GetManyAsync</c>.</summary>
public class GetManyTests : GetManyTestBase
{
    [TestCase(1)]
    [TestCase(3)]
    [TestCase(1000)]
    [TestCase(int.MaxValue)]
    public async Task Each_id_has_its_interaction_with_any_concurrency(int maxConcurrency)
    {
        var ids = Enumerable.Range(1, 100).Select(number => $"id{number}").ToList();

        var results = await Client.CustomerInteractions.GetManyAsync(ids, maxConcurrency).ToListAsync();

        Assert.That(results.Select(result => (result.Id, result.Value?.Id)), Is.EquivalentTo(ids.Select(id => (id, id))));
    }

    [TestCase(1)]
    [TestCase(8)]
    public async Task Each_id_of_an_asynchronous_sequence_has_its_interaction(int maxConcurrency)
    {
        const int Count = 3_000;

        var results = await Client.CustomerInteractions.GetManyAsync(AsyncIds(), maxConcurrency).ToListAsync();

        Assert.That(results.Select(result => result.Id), Is.EquivalentTo(Enumerable.Range(1, Count).Select(number => $"id{number}")));

        static async IAsyncEnumerable<string> AsyncIds()
        {
            for (var number = 1; number <= Count; number++)
            {
                await Task.Yield();
                yield return $"id{number}";
            }
        }
    }

    [Test]
    public async Task No_ids_have_no_results() =>
        Assert.That(await Client.CustomerInteractions.GetManyAsync([]).ToListAsync(), Is.Empty);

    [Test]
    public async Task An_id_that_occurs_twice_has_two_results() =>
        Assert.That((await Client.CustomerInteractions.GetManyAsync(["a", "a"]).ToListAsync()).Select(result => result.Id), Is.EqualTo(["a", "a"]));

    [Test]
    public async Task Nothing_is_sent_before_the_enumeration_and_each_enumeration_sends_again()
    {
        var many = Client.CustomerInteractions.GetManyAsync(["a"]);
        Assert.That(Server.Web.Requests, Is.Zero);

        await many.ToListAsync();
        await many.ToListAsync();

        Assert.That(Server.Web.Requests, Is.EqualTo(2));
    }

    [TestCase("..")]
    [TestCase(" ")]
    [TestCase(null)]
    public async Task An_invalid_id_has_an_error_and_does_not_stop_the_others(string? id)
    {
        var results = await Client.CustomerInteractions.GetManyAsync(["a", id!, "b"], maxConcurrency: 1).ToListAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => (result.Id, result.IsSuccess)), Is.EqualTo([("a", true), (id, false), ("b", true)]));
            Assert.That(results[1].Error, Is.InstanceOf<ArgumentException>());
            Assert.That(Server.Web.Requests, Is.EqualTo(2));
        }
    }

    [TestCase(401, typeof(AlpharunUnauthorizedException))]
    [TestCase(403, typeof(AlpharunForbiddenException))]
    [TestCase(404, typeof(AlpharunNotFoundException))]
    [TestCase(500, typeof(AlpharunServerException))]
    public async Task A_failed_call_is_a_result_with_its_error(int status, Type error)
    {
        var results = await Client.CustomerInteractions.GetManyAsync([$"status{status}", "a", $"status{status}"], maxConcurrency: 1).ToListAsync();

        Assert.That(results.Select(result => result.Error?.GetType()), Is.EqualTo([error, null, error]));
        Assert.That((results[0].Error as AlpharunException)?.Attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task An_exception_of_the_token_provider_affects_only_its_id()
    {
        var calls = 0;
        using var client = new AlpharunClient(new AlpharunClientOptions
        {
            BaseAddress = Server.Web.BaseAddress,
            TokenProvider = _ => ++calls == 2 ? throw new InvalidOperationException("no token") : new ValueTask<string>("token"),
        });

        var results = await client.CustomerInteractions.GetManyAsync(["a", "b", "c"], maxConcurrency: 1).ToListAsync();

        Assert.That(results.Select(result => result.Error?.Message), Is.EqualTo([null, "no token", null]));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void A_concurrency_of_less_than_one_throws_immediately(int maxConcurrency)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Client.CustomerInteractions.GetManyAsync(["a"], maxConcurrency));

        Assert.That(failure?.ParamName, Is.EqualTo("maxConcurrency"));
        Assert.That(failure?.Message, Does.StartWith("The value must be at least 1."));
    }

    [Test]
    public void Null_ids_throw_immediately()
    {
        Assert.Throws<ArgumentNullException>(() => Client.CustomerInteractions.GetManyAsync((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => Client.CustomerInteractions.GetManyAsync((IAsyncEnumerable<string>)null!));
    }

    [Test]
    public void ToString_of_a_result_returns_nothing_private() =>
        Assert.That(new FetchResult<string>(Failure.Secret, Failure.Secret).ToString(), Does.Not.Contain(Failure.Secret));
}
