using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.OpenApi.Examples;

/// <summary>
/// Writes a catalogue as stub mappings, one for each of the <see cref="ExampleRules"/>. Paths and methods that the document
/// does not have are answered by the stub server itself, with its own 404.
/// </summary>
public static class StubMappings
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The stub mappings, by priority.</summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="format">The format.</param>
    /// <param name="basePath">What requests' paths begin with; by default <see cref="ExampleCatalogue.BasePath"/>.</param>
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
    /// Writes the stub mappings in every format, each into the folder where its server looks for them below a root folder.
    /// Other files that are there stay.
    /// </summary>
    /// <param name="catalogue">The examples.</param>
    /// <param name="directory">The root folder, which is created if it does not exist.</param>
    /// <param name="basePath">What requests' paths begin with; by default <see cref="ExampleCatalogue.BasePath"/>.</param>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The files may not be written.</exception>
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
