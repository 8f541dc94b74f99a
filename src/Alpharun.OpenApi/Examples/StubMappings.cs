using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Converts a catalogue to stub mappings, one for each of the <see cref="ExampleRules"/>. For paths and methods that are not in the
/// document, the stub server sends its own 404.
/// </summary>
public static class StubMappings
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns the stub mappings, sorted by priority.</summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="format">The format.</param>
    /// <param name="basePath">The prefix of the request paths; by default <see cref="ExampleCatalogue.BasePath"/>.</param>
    public static IReadOnlyList<StubMapping> From(ExampleCatalogue catalogue, StubFormat format, string? basePath = null)
    {
        var names = new MappingNames();
        return
        [
            .. ExampleRules.From(catalogue).Select(rule =>
                new StubMapping(names.NextFile(rule), format.Mapping(rule, basePath ?? catalogue.BasePath).ToJsonString(Indented) + "\n")),
        ];
    }

    /// <summary>
    /// Writes the stub mappings in every format to the folders below a root folder from which the stub servers read them. Other
    /// files in these folders are kept.
    /// </summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="directory">The root folder, which is created if it does not exist.</param>
    /// <param name="basePath">The prefix of the request paths; by default <see cref="ExampleCatalogue.BasePath"/>.</param>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder or a file is denied.</exception>
    public static void Write(ExampleCatalogue catalogue, string directory, string? basePath = null)
    {
        foreach (var format in StubFormat.All)
        {
            var folder = Directory.CreateDirectory(Path.Combine(directory, format.Folder));
            foreach (var mapping in From(catalogue, format, basePath))
            {
                File.WriteAllText(Path.Combine(folder.FullName, mapping.FileName), mapping.Json);
            }
        }
    }
}
