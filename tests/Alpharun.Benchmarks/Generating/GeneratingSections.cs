using System.Globalization;
using System.Text.RegularExpressions;
using Alpharun.Benchmarks.Harness;
using Alpharun.Build.Tests;

namespace Alpharun.Benchmarks.Generating;

/// <summary>Benchmarks of builds with and without code generation.</summary>
internal static partial class GeneratingSections
{
    private const string Solution = "Alpharun.Generated.sln";
    private const string Library = "src/Alpharun.Generated/Alpharun.Generated.csproj";

    // MSBuild imports this file last, so it replaces the targets with the same names.
    private const string WithoutGeneration = """
        <Project>
          <Target Name="ListGenerateInputs" />
          <Target Name="GenerateCode" />
        </Project>
        """;

    /// <summary>The sections.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("generation up to date", IsSlow: true, UpToDateAsync),
        new("generation after change", IsSlow: true, AfterChangeAsync),
    ];

    private static async Task UpToDateAsync(Report report, bool isQuick)
    {
        using var repository = await RepositoryCopy.CreateAsync();
        var without = repository.PathTo("without-generation.targets");
        await File.WriteAllTextAsync(without, WithoutGeneration);
        string[] withoutTargets = [$"-p:CustomAfterMicrosoftCommonTargets={without}", $"-p:CustomAfterMicrosoftCommonCrossTargetingTargets={without}"];
        await BuildAsync(repository, Solution, "-v:q");
        var result = await Race.RunAsync(
            [
                new("without the generation target", _ => BuildAsync(repository, Solution, ["--no-restore", "-v:q", .. withoutTargets])),
                new("with the generation target", _ => BuildAsync(repository, Solution, "--no-restore", "-v:q")),
            ],
            RaceSettings.Once(isQuick ? 2 : 4));
        report.Add("An incremental build of the solution without changes", result, withBytes: false);

        var output = await BuildAsync(repository, Solution, "--no-restore", "-v:q", "-clp:PerformanceSummary");
        var total = double.Parse(Elapsed().Match(output).Groups["seconds"].Value, CultureInfo.InvariantCulture) + (60 * double.Parse(Elapsed().Match(output).Groups["minutes"].Value, CultureInfo.InvariantCulture));
        var targets = TargetTime().Matches(output).Where(match => match.Groups["target"].Value is "ListGenerateInputs" or "GenerateCode").ToList();
        var share = targets.Sum(match => double.Parse(match.Groups["milliseconds"].Value, CultureInfo.InvariantCulture)) / 1e3 / total;
        report.Add(new Fact("calls of the generation targets", targets.Sum(match => double.Parse(match.Groups["calls"].Value, CultureInfo.InvariantCulture)), string.Empty));
        report.Add(new Goal("incremental build without changes, processes that the generation targets start", 0, GeneratorProject().Count(output)));
        report.Add(new Goal("incremental build without changes, share of the generation targets in MSBuild's performance summary, %", 2, share * 100));
        report.Say(string.Empty);
    }

    private static async Task AfterChangeAsync(Report report, bool isQuick)
    {
        using var repository = await RepositoryCopy.CreateAsync();
        var number = 0;
        async Task ChangeAndBuildAsync()
        {
            var text = await File.ReadAllTextAsync(repository.Document);
            await File.WriteAllTextAsync(repository.Document, Description().Replace(text, string.Create(CultureInfo.InvariantCulture, $"description: List of contacts, {number++}"), 1));
            var output = await BuildAsync(repository, Library, "-f", "net10.0", "-v:m");
            if (!output.Contains("Generated ", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The build did not generate code: {output}");
            }
        }

        // The first build also builds the generator and restores NSwag.
        await ChangeAndBuildAsync();
        var result = await Race.RunAsync(
            [
                new("without changes", _ => BuildAsync(repository, Library, "-f", "net10.0", "-v:m")),
                new("after a change to the document", _ => ChangeAndBuildAsync()),
            ],
            RaceSettings.Once(isQuick ? 2 : 3));
        report.Add("A build of the generated library, for one framework", result, withBytes: false);
    }

    private static async Task<string> BuildAsync(RepositoryCopy repository, string what, params string[] arguments)
    {
        var result = await repository.BuildAsync(what, ["-c", "Release", .. arguments]);
        return result.ExitCode == 0 ? result.Output : throw new InvalidOperationException($"The build failed: {result.Output}");
    }

    // Matches the target that starts processes.
    [GeneratedRegex(@"^\s*\d+ ms\s+RunGenerator\s", RegexOptions.Multiline)]
    private static partial Regex GeneratorProject();

    [GeneratedRegex(@"^\s*(?<milliseconds>\d+) ms\s+(?<target>\w+)\s+(?<calls>\d+) calls", RegexOptions.Multiline)]
    private static partial Regex TargetTime();

    [GeneratedRegex(@"Time Elapsed \d+:(?<minutes>\d+):(?<seconds>[\d.]+)")]
    private static partial Regex Elapsed();

    [GeneratedRegex(@"description: List of contacts[^\n]*")]
    private static partial Regex Description();
}
