using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.Benchmarks.Harness;

/// <summary>Writes a report as JSON, for programs that compare runs.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report to a file.</summary>
    public static void Write(string path, Report report, bool isQuick) => File.WriteAllText(path, JsonSerializer.Serialize(
        new
        {
            Machine = Machine.Description,
            Runtime = RuntimeInformation.FrameworkDescription,
            IsQuick = isQuick,
            Races = report.Races.Select(race => new
            {
                race.Title,
                race.Result.IsSettled,
                Rows = race.Result.Rows.Select(row => new
                {
                    row.Name,
                    Nanoseconds = row.Nanoseconds.Median,
                    Time = Ratio.Of(row.Nanoseconds, race.Result.Rows[0].Nanoseconds),
                    Bytes = race.WithBytes ? row.Bytes.Median : (double?)null,
                    BytesRatio = race.WithBytes ? row.Bytes.Median / race.Result.Rows[0].Bytes.Median : (double?)null,
                }),
            }),
            report.Facts,
            report.Goals,
        },
        Options) + "\n");
}
