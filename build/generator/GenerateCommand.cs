namespace Alpharun.Build;

/// <summary>Generates code from the prepared document, and replaces the generated file and the ledger of names.</summary>
internal static class GenerateCommand
{
    public static void Run(Options options)
    {
        var output = options.Path("output");
        var firstLine = options.Text("first-line");
        var work = new WorkFolder(options.Path("work"));

        using var folderLock = work.Lock();
        if (File.Exists(output) && File.ReadLines(output).FirstOrDefault() == firstLine)
        {
            // Another build has already generated this file.
            return;
        }

        NSwag.Run(options.Path("config"), new()
        {
            ["Document"] = work.PreparedDocument,
            ["Output"] = work.Code,
            ["Namespace"] = options.Text("namespace"),
            ["ClassName"] = options.Text("class-name"),
        });
        var code = File.ReadAllText(work.Code).ReplaceLineEndings("\n").TrimEnd();
        WorkFolder.Replace(options.Path("names"), File.ReadAllBytes(work.Names));
        WorkFolder.Replace(output, $"{firstLine}\n{code}\n");
        Console.WriteLine($"Generated {output}");
    }
}
