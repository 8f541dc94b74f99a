using System.Globalization;

namespace Alpharun.Benchmarks.Harness;

/// <summary>Prints results as Markdown as they become available, and keeps them for the JSON file.</summary>
internal sealed class Report(TextWriter output)
{
    private readonly List<RaceTable> _races = [];
    private readonly List<Fact> _facts = [];
    private readonly List<Goal> _goals = [];

    /// <summary>The races.</summary>
    public IReadOnlyList<RaceTable> Races => _races;

    /// <summary>The figures that are not part of a race.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The goals.</summary>
    public IReadOnlyList<Goal> Goals => _goals;

    /// <summary>Prints and keeps the result of a race.</summary>
    public RaceResult Add(string title, RaceResult result, bool withBytes = true)
    {
        var table = new RaceTable(title, result, withBytes);
        _races.Add(table);
        output.WriteLine(table.ToMarkdown());
        return result;
    }

    /// <summary>Prints and keeps a figure.</summary>
    public void Add(Fact fact)
    {
        _facts.Add(fact);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- {fact.Text}: {Numbers.Of(fact.Value)}{(fact.Unit.Length == 0 ? string.Empty : " " + fact.Unit)}"));
    }

    /// <summary>Keeps a goal. <see cref="PrintGoals"/> prints it.</summary>
    public void Add(Goal goal) => _goals.Add(goal);

    /// <summary>Prints a line.</summary>
    public void Say(string line) => output.WriteLine(line);

    /// <summary>Prints the goals and whether they were reached.</summary>
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
