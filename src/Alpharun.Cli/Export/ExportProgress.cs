using Spectre.Console;

namespace Alpharun.Cli.Export;

/// <summary>Tells on standard error how far an export is: a bar for a person, a line now and then in a pipe.</summary>
internal sealed class ExportProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _clock;
    private readonly int _total;
    private readonly long _start;
    private readonly Action<string> _write;
    private readonly Action _advance;
    private int _done;
    private TimeSpan _told;

    private ExportProgress(int total, TimeProvider clock, Action<string> write, Action? advance = null)
    {
        (_total, _clock, _write, _start) = (total, clock, write, clock.GetTimestamp());
        _advance = advance ?? TellNowAndThen;
    }

    /// <summary>Does some work, and tells how far it is.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="total">How much there is to do.</param>
    /// <param name="clock">Says how long it takes.</param>
    /// <param name="work">The work.</param>
    public static Task<int> RunAsync(Terminal terminal, int total, TimeProvider clock, Func<ExportProgress, Task<int>> work)
    {
        if (!terminal.ErrorIsTerminal)
        {
            return work(new ExportProgress(total, clock, terminal.Error.WriteLine));
        }

        var console = terminal.RichError();
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask("Exporting", maxValue: total);
                return work(new ExportProgress(total, clock, line => console.WriteLine(line), () => task.Increment(1)));
            });
    }

    /// <summary>One more is done.</summary>
    public void Advance()
    {
        _done++;
        _advance();
    }

    /// <summary>Writes a line beside the progress.</summary>
    public void WriteLine(string line) => _write(line);

    private void TellNowAndThen()
    {
        var elapsed = _clock.GetElapsedTime(_start);
        if (elapsed - _told < Interval)
        {
            return;
        }

        _told = elapsed;
        var rate = _done / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds(Math.Ceiling((_total - _done) / rate));
        _write(FormattableString.Invariant($"alpharun: {_done:N0} of {_total:N0} ({rate:N0}/s, {left} left)"));
    }
}
