using System.Text;

namespace Alpharun.Benchmarks.Harness;

/// <summary>The result of a race as a table.</summary>
/// <param name="Title">The title.</param>
/// <param name="Result">The result of the race.</param>
/// <param name="WithBytes">Whether to show the allocated bytes. They mean nothing if other processes did the work.</param>
internal sealed record RaceTable(string Title, RaceResult Result, bool WithBytes)
{
    /// <summary>Formats the table as Markdown.</summary>
    public string ToMarkdown()
    {
        var reference = Result.Rows[0].Name;
        var text = new StringBuilder($"### {Title}\n\n| | time | ratio | from – to |").Append(WithBytes ? " bytes | ratio |" : string.Empty).Append('\n');
        text.Append("|---|---|---|---|").Append(WithBytes ? "---|---|" : string.Empty).Append('\n');
        foreach (var row in Result.Rows)
        {
            var time = Result.Time(row.Name, reference);
            text.Append($"| {row.Name} | {Numbers.OfTime(row.Nanoseconds.Median)} | {Numbers.Of(time.Value)} | {Numbers.Of(time.Low)} – {Numbers.Of(time.High)} |");
            if (WithBytes)
            {
                text.Append($" {Numbers.Of(row.Bytes.Median)} | {Numbers.Of(row.Bytes.Median / Result.Rows[0].Bytes.Median)} |");
            }

            text.Append('\n');
        }

        return (Result.IsSettled ? text : text.Append("\nThe runtime had not finished compiling before this measurement.\n")).ToString();
    }
}
