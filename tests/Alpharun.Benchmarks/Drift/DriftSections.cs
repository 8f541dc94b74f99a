using System.Globalization;
using System.Text.Json;
using Alpharun.Benchmarks.Harness;
using Alpharun.Benchmarks.Reading;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Benchmarks.Drift;

/// <summary>Benchmarks of drift detection, compared with parsing only.</summary>
internal static class DriftSections
{
    /// <summary>The sections.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [
        new("drift diff", IsSlow: false, DiffAsync),
        new("drift responses", IsSlow: false, ResponsesAsync),
    ];

    private static async Task DiffAsync(Report report, bool isQuick)
    {
        int[] sizes = isQuick ? [500, 1_000] : [500, 2_000, 4_000];
        var folder = Directory.CreateTempSubdirectory("alpharun-drift-").FullName;
        try
        {
            var contestants = new List<Contestant>();
            var lengths = new Dictionary<int, long>();
            foreach (var size in sizes)
            {
                var (was, now) = (Path.Combine(folder, $"{size}.yaml"), Path.Combine(folder, $"{size}-changed.yaml"));
                await File.WriteAllTextAsync(was, GeneratedDocument.Create(size, changes: 0));
                await File.WriteAllTextAsync(now, GeneratedDocument.Create(size, changes: size / 10));
                lengths[size] = new FileInfo(was).Length;
                contestants.Add(Contestant.Of(Parsing(size), () => ParseBoth(was, now)));
                contestants.Add(Contestant.Of(Diff(size), inFlight: 1, () => Tool.RunAsync("drift", "diff", was, now)));
            }

            var result = await Race.RunAsync(contestants, RaceSettings.Once(isQuick ? 4 : 5));
            foreach (var size in sizes)
            {
                var title = string.Create(CultureInfo.InvariantCulture, $"drift diff of {size:N0} operations ({lengths[size] / 1e6:0.0} MB) with {size / 10} changes");
                report.Add(title, result with { Rows = [result.Row(Parsing(size)), result.Row(Diff(size))] });
            }

            var reported = isQuick ? sizes[^1] : 2_000;
            report.Add(Goal.Of($"drift diff of {reported} operations with {reported / 10} changes, time relative to parsing only", 2.0, result.Time(Diff(reported), Parsing(reported))));
            report.Add(Goal.Of($"drift diff, time per operation of {sizes[^1]} relative to {sizes[0]} operations (1 is linear)", 1.25, PerOperation(result, sizes[^1], sizes[0])));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ResponsesAsync(Report report, bool isQuick)
    {
        var (raced, few, many) = isQuick ? (2_000, 20_000, 200_000) : (20_000, 100_000, 1_000_000);
        var folder = Directory.CreateTempSubdirectory("alpharun-drift-").FullName;
        try
        {
            var file = Path.Combine(folder, "recorded.jsonl");
            await using (var stream = File.Create(file))
            {
                await RecordedLines.WriteAsync(stream, raced);
            }

            const string Parsing = "parsing only";
            const string Responses = "drift responses";
            var result = report.Add(
                string.Create(CultureInfo.InvariantCulture, $"drift responses, {raced:N0} lines of {Bodies.Small.Length} bytes"),
                await Race.RunAsync([Contestant.Of(Parsing, () => ParseLines(raced)), Contestant.Of(Responses, inFlight: 1, () => Tool.RunAsync("drift", "responses", file))], RaceSettings.Repeated(isQuick) with { Rounds = 15 }));
            report.Add(new Fact("drift responses, lines per second", raced / (result.Row(Responses).Nanoseconds.Median / 1e9), string.Empty));
            var memory = new Dictionary<int, long>();
            foreach (var count in new[] { few, many })
            {
                memory[count] = await Tool.MeasureMemoryAsync(["drift", "responses", "-"], stream => RecordedLines.WriteAsync(stream, count));
                report.Add(new Fact(string.Create(CultureInfo.InvariantCulture, $"drift responses, peak memory with {count:N0} lines"), memory[count] / 1e6, "MB"));
            }

            report.Say(string.Empty);
            report.Add(new Goal(string.Create(CultureInfo.InvariantCulture, $"drift responses, peak memory with {many:N0} lines relative to {few:N0} lines (1 is constant)"), 1.10, (double)memory[many] / memory[few]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Parsing(int size) => $"parsing only, {size} operations";

    private static string Diff(int size) => $"drift diff, {size} operations";

    private static Ratio PerOperation(RaceResult result, int many, int few)
    {
        var ratio = result.Time(Diff(many), Diff(few));
        var times = (double)many / few;
        return new Ratio(ratio.Value / times, ratio.Low / times, ratio.High / times);
    }

    private static void ParseBoth(params string[] files)
    {
        foreach (var file in files)
        {
            GC.KeepAlive(DocumentReader.ReadMap(File.ReadAllText(file), file));
        }
    }

    private static void ParseLines(int count)
    {
        foreach (var line in RecordedLines.Read(count))
        {
            using var document = JsonDocument.Parse(line);
        }
    }
}
