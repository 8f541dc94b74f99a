using Alpharun.Benchmarks.Harness;

namespace Alpharun.Benchmarks.Tests;

public class HarnessTests
{
    [Test]
    public void A_ratio_compares_the_medians_and_its_spread_comes_from_the_rounds()
    {
        var ratio = Ratio.Of(new Sample([1, 2, 3, 4, 100]), new Sample([2, 4, 6, 8, 10]));

        Assert.That(ratio, Is.EqualTo(new Ratio(Value: 0.5, Low: 0.5, High: 0.5)));
    }

    [Test]
    public void A_single_outlier_hardly_changes_the_quartiles()
    {
        var sample = new Sample([10, 10, 11, 9, 1_000]);

        Assert.That((sample.LowerQuartile, sample.Median, sample.UpperQuartile), Is.EqualTo((10d, 10d, 11d)));
    }

    [TestCase(0.59, 0.60, 0.55, "reached")]
    [TestCase(0.60, 0.60, 0.55, "reached")]
    [TestCase(0.601, 0.60, 0.602, "not reached")]
    [TestCase(0.61, 0.60, 0.59, "not reached, within the spread")]
    public void A_goal_is_reached_if_the_ratio_is_not_higher(double figure, double atMost, double low, string outcome) =>
        Assert.That(Goal.Of("time", atMost, new Ratio(figure, low, High: 0.7)).Outcome, Is.EqualTo(outcome));

    [Test]
    public async Task In_every_round_of_a_race_each_contestant_has_one_turn()
    {
        var turns = new List<string>();
        Contestant Contestant(string name, int bytes) => new(name, count =>
        {
            turns.Add(name);
            GC.KeepAlive(new byte[bytes]);
            return Task.CompletedTask;
        });

        var result = await Race.RunAsync([Contestant("one", 100_000), Contestant("two", 200_000)], RaceSettings.Once(rounds: 4));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(turns, Is.EqualTo(["one", "two", "one", "two", "two", "one", "two", "one", "one", "two"]), "Each contestant has one warm-up turn first.");
            Assert.That(result.Bytes("two", "one").Value, Is.EqualTo(2).Within(0.1));
        }
    }

    [Test]
    public void A_table_shows_the_ratios_to_the_first_row()
    {
        var result = new RaceResult([new RaceRow("one", new Sample([2_000]), new Sample([100])), new RaceRow("two", new Sample([1_000]), new Sample([300]))], IsSettled: true);

        Assert.That(new RaceTable("Reading", result, WithBytes: true).ToMarkdown(), Is.EqualTo("""
            ### Reading

            | | time | ratio | from – to | bytes | ratio |
            |---|---|---|---|---|---|
            | one | 2.00 µs | 1.00 | 1.00 – 1.00 | 100 | 1.00 |
            | two | 1.00 µs | 0.50 | 0.50 – 0.50 | 300 | 3.00 |

            """));
    }
}
