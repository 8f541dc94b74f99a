using System.CommandLine;
using System.Diagnostics;
using Alpharun.Benchmarks;
using Alpharun.Benchmarks.Calls;
using Alpharun.Benchmarks.Harness;
using BenchmarkDotNet.Running;

// For people who know BenchmarkDotNet: everything after its name is for it.
if (args is ["benchmarkdotnet", .. var theirs])
{
    BenchmarkSwitcher.FromAssembly(typeof(Section).Assembly).Run(theirs);
    return 0;
}

var quick = new Option<bool>("--quick") { Description = "Fewer rounds, and nothing that builds or publishes unless --filter asks for it: under two minutes." };
var filter = new Option<string?>("--filter") { Description = "Run the sections only that have this in their name.", HelpName = "TEXT" };
var json = new Option<string?>("--json") { Description = "Write the figures to a file as well.", HelpName = "FILE" };
var serve = new Option<string?>("--serve") { Hidden = true };
var command = new RootCommand("Measures the client, and the tool, next to what else a user could pick. 'benchmarkdotnet' and its arguments run BenchmarkDotNet instead.") { quick, filter, json, serve };
command.SetAction(async (parsed, cancellationToken) =>
{
    if (parsed.GetValue(serve) is { } body)
    {
        await BodyServer.RunAsync(body, cancellationToken);
        return 0;
    }

    var isQuick = parsed.GetValue(quick);
    var text = parsed.GetValue(filter);
    var sections = Section.All.Where(section => text is null ? !(isQuick && section.IsSlow) : section.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList();
    if (sections.Count == 0)
    {
        Console.Error.WriteLine($"No section has '{text}' in its name. There are: {string.Join("; ", Section.All.Select(section => section.Name))}.");
        return 2;
    }

    var report = new Report(Console.Out);
    var start = Stopwatch.StartNew();
    report.Say($"{Machine.Description}\n");
    foreach (var section in sections)
    {
        await section.RunAsync(report, isQuick);
    }

    report.PrintGoals();
    report.Say($"Measured in {Numbers.OfTime(start.Elapsed.TotalNanoseconds)}.");
    if (parsed.GetValue(json) is { } file)
    {
        JsonFile.Write(file, report, isQuick);
    }

    return 0;
});
return await command.Parse(args).InvokeAsync();
