using System.Globalization;

namespace Alpharun.Benchmarks.Harness;

/// <summary>What was measured: printed as Markdown while it comes in, and kept to be written as JSON.</summary>
internal sealed class Report(TextWriter output)
{
    private readonly List<RaceTable> _races = [];
    private readonly List<Fact> _facts = [];
    private readonly List<Goal> _goals = [];

    /// <summary>The races.</summary>
    public IReadOnlyList<RaceTable> Races => _races;

    /// <summary>The figures that are in no race.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The goals.</summary>
    public IReadOnlyList<Goal> Goals => _goals;

    /// <summary>Tells what a race brought.</summary>
    public RaceResult Add(string title, RaceResult result, bool withBytes = true)
    {
        var table = new RaceTable(title, result, withBytes);
        _races.Add(table);
        output.WriteLine(table.ToMarkdown());
        return result;
    }

    /// <summary>Tells a figure.</summary>
    public void Add(Fact fact)
    {
        _facts.Add(fact);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {fact.Text}: {Numbers.Of(fact.Value)}{(fact.Unit.Length == 0 ? string.Empty : " " + fact.Unit)}"));
    }

    /// <summary>Notes a goal, for the end.</summary>
    public void Add(Goal goal) => _goals.Add(goal);

    /// <summary>Says something.</summary>
    public void Say(string line) => output.WriteLine(line);

    /// <summary>Tells the goals and what became of them.</summary>
    public void PrintGoals()
    {
        if (_goals.Count == 0)
        {
            return;
        }

        output.WriteLine("### Goals\n\n| goal | at most | measured | |\n|---|---|---|---|");
        foreach (var goal in _goals)
        {
            var spread = goal.Spread is { } ratio ? $" ({Numbers.Of(ratio.Low)} to {Numbers.Of(ratio.High)})" : string.Empty;
            output.WriteLine($"| {goal.Text} | {Numbers.Of(goal.AtMost)} | {Numbers.Of(goal.Figure)}{spread} | {goal.Outcome} |");
        }

        output.WriteLine();
    }
}
