using Spectre.Console;

namespace Alpharun.Cli.Export;

/// <summary>Reports the progress of an export on standard error: as a progress bar in a terminal, otherwise as a line every ten seconds.</summary>
internal sealed class ExportProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _clock;
    private readonly int _total;
    private readonly long _start;
    private readonly Action<string> _write;
    private readonly Action _advance;
    private int _done;
    private TimeSpan _lastReport;

    private ExportProgress(int total, TimeProvider clock, Action<string> write, Action? advance = null)
    {
        (_total, _clock, _write, _start) = (total, clock, write, clock.GetTimestamp());
        _advance = advance ?? ReportPeriodically;
    }

    /// <summary>Runs an operation and reports its progress.</summary>
    /// <param name="terminal">The terminal to report to.</param>
    /// <param name="total">The number of ids to fetch.</param>
    /// <param name="clock">The clock that measures the rate.</param>
    /// <param name="work">The operation.</param>
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

    /// <summary>Records that another id is done.</summary>
    public void Advance()
    {
        _done++;
        _advance();
    }

    /// <summary>Writes a line without disturbing the progress bar.</summary>
    public void WriteLine(string line) => _write(line);

    private void ReportPeriodically()
    {
        var elapsed = _clock.GetElapsedTime(_start);
        if (elapsed - _lastReport < Interval)
        {
            return;
        }

        _lastReport = elapsed;
        var rate = _done / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds(Math.Ceiling((_total - _done) / rate));
        _write(FormattableString.Invariant($"alpharun: {_done:N0} of {_total:N0} ({rate:N0}/s, {left} left)"));
    }
}
