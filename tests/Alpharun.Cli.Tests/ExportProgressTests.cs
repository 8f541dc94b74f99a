using Alpharun.Cli.Export;
using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>Tests the progress of an export.</summary>
public class ExportProgressTests
{
    [Test]
    public async Task Redirected_progress_is_a_line_every_ten_seconds()
    {
        var clock = new ManualTimeProvider();
        using var error = new StringWriter();
        var terminal = new Terminal(TextReader.Null, TextWriter.Null, error, OutputIsTerminal: false, ErrorIsTerminal: false, _ => null);

        await ExportProgress.RunAsync(terminal, 100_000, clock, progress =>
        {
            for (var second = 0; second < 25; second++)
            {
                clock.Advance(TimeSpan.FromSeconds(1));
                for (var count = 0; count < 100; count++)
                {
                    progress.Advance();
                }
            }

            return Task.FromResult(0);
        });

        Assert.That(error.ToString().ReplaceLineEndings("\n"), Is.EqualTo("""
            alpharun: 901 of 100,000 (90/s, 00:18:20 left)
            alpharun: 1,901 of 100,000 (95/s, 00:17:13 left)

            """));
    }
}
