using System.CommandLine;
using System.Diagnostics;
using Alpharun.Benchmarks;
using Alpharun.Benchmarks.Calls;
using Alpharun.Benchmarks.Harness;
using BenchmarkDotNet.Running;

// BenchmarkDotNet receives all arguments after its name.
if (args is ["benchmarkdotnet", .. var remaining])
{
    BenchmarkSwitcher.FromAssembly(typeof(Section).Assembly).Run(remaining);
    return 0;
}

var quick = new Option<bool>("--quick") { Description = "Run fewer rounds, and skip sections that build or publish unless --filter selects them. Takes less than two minutes." };
var filter = new Option<string?>("--filter") { Description = "Run only the sections whose name contains this text.", HelpName = "TEXT" };
var json = new Option<string?>("--json") { Description = "Also write the results to a JSON file.", HelpName = "FILE" };
var serve = new Option<string?>("--serve") { Hidden = true };
var command = new RootCommand("Compares the speed and memory of the client and the tool with alternatives. 'benchmarkdotnet' with arguments runs BenchmarkDotNet instead.") { quick, filter, json, serve };
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
        Console.Error.WriteLine($"No section name contains '{text}'. The sections are: {string.Join("; ", Section.All.Select(section => section.Name))}.");
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
    report.Say($"The measurement took {Numbers.OfTime(start.Elapsed.TotalNanoseconds)}.");
    if (parsed.GetValue(json) is { } file)
    {
        JsonFile.Write(file, report, isQuick);
    }

    return 0;
});
return await command.Parse(args).InvokeAsync();
