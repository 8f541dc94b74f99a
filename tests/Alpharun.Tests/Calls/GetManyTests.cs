namespace Alpharun.Tests.Calls;

/// <summary>Many calls: each id has its result, and an id that fails is one as well.</summary>
public class GetManyTests : ManyCallsTests
{
    [TestCase(1)]
    [TestCase(3)]
    [TestCase(1000)]
    [TestCase(int.MaxValue)]
    public async Task Each_id_has_its_interaction_however_many_calls_there_are_at_a_time(int maxConcurrency)
    {
        var ids = Enumerable.Range(1, 100).Select(number => $"id{number}").ToList();

        var results = await Client.CustomerInteractions.GetManyAsync(ids, maxConcurrency).ToListAsync();

        Assert.That(results.Select(result => (result.Id, result.Value?.Id)), Is.EquivalentTo(ids.Select(id => (id, id))));
    }

    [TestCase(1)]
    [TestCase(8)]
    public async Task Each_id_has_its_interaction_at_whatever_moment_it_comes(int maxConcurrency)
    {
        const int Count = 3_000;

        var results = await Client.CustomerInteractions.GetManyAsync(FromElsewhere(), maxConcurrency).ToListAsync();

        Assert.That(results.Select(result => result.Id), Is.EquivalentTo(Enumerable.Range(1, Count).Select(number => $"id{number}")));

        static async IAsyncEnumerable<string> FromElsewhere()
        {
            for (var number = 1; number <= Count; number++)
            {
                await Task.Yield();
                yield return $"id{number}";
            }
        }
    }

    [Test]
    public async Task There_are_no_results_of_no_ids() =>
        Assert.That(await Client.CustomerInteractions.GetManyAsync([]).ToListAsync(), Is.Empty);

    [Test]
    public async Task An_id_that_comes_twice_has_two_results() =>
        Assert.That((await Client.CustomerInteractions.GetManyAsync(["a", "a"]).ToListAsync()).Select(result => result.Id), Is.EqualTo(["a", "a"]));

    [Test]
    public async Task Nothing_is_sent_before_results_are_asked_for_and_each_enumeration_sends_anew()
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
    public async Task An_id_that_cannot_be_sent_is_a_result_and_does_not_stop_the_others(string? id)
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
    public async Task An_id_that_fails_is_a_result_with_the_error_of_its_call(int status, Type error)
    {
        var results = await Client.CustomerInteractions.GetManyAsync([$"status{status}", "a", $"status{status}"], maxConcurrency: 1).ToListAsync();

        Assert.That(results.Select(result => result.Error?.GetType()), Is.EqualTo([error, null, error]));
        Assert.That((results[0].Error as AlpharunException)?.Attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task A_token_provider_that_throws_fails_its_id_alone()
    {
        var asked = 0;
        using var client = new AlpharunClient(new AlpharunClientOptions
        {
            BaseAddress = Server.Web.BaseAddress,
            TokenProvider = _ => ++asked == 2 ? throw new InvalidOperationException("no token") : new ValueTask<string>("token"),
        });

        var results = await client.CustomerInteractions.GetManyAsync(["a", "b", "c"], maxConcurrency: 1).ToListAsync();

        Assert.That(results.Select(result => result.Error?.Message), Is.EqualTo([null, "no token", null]));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Less_than_one_call_at_a_time_is_refused_at_once(int maxConcurrency)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Client.CustomerInteractions.GetManyAsync(["a"], maxConcurrency));

        Assert.That(failure?.ParamName, Is.EqualTo("maxConcurrency"));
        Assert.That(failure?.Message, Does.StartWith("There must be at least 1 call at a time."));
    }

    [Test]
    public void Ids_that_are_none_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => Client.CustomerInteractions.GetManyAsync((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => Client.CustomerInteractions.GetManyAsync((IAsyncEnumerable<string>)null!));
    }

    [Test]
    public void A_result_prints_nothing_of_what_it_holds() =>
        Assert.That(new FetchResult<string>(Failure.Secret, Failure.Secret).ToString(), Does.Not.Contain(Failure.Secret));
}
