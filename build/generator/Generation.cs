using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build;

/// <summary>From a published document to generated code: prepare, generate, put in place.</summary>
internal static class Generation
{
    /// <summary>Does it, unless another build has just done it.</summary>
    public static void Run(Options options)
    {
        Directory.CreateDirectory(options.Work);
        using var turn = TakeTurn(Path.Combine(options.Work, "lock"));
        if (IsCurrent(options))
        {
            return;
        }

        var names = File.Exists(options.Names) ? NameLedger.Read(File.ReadAllText(options.Names), options.Names) : new NameLedger();
        var leftOut = File.Exists(options.LeftOut) ? LeftOutOperation.Read(File.ReadAllText(options.LeftOut), options.LeftOut) : [];
        var preparation = new Preparation(DocumentReader.ReadMap(File.ReadAllText(options.Document), options.Document), names, leftOut);
        Preparer.Prepare(preparation);
        foreach (var operation in leftOut)
        {
            Console.WriteLine($"Left out: {operation.Method} {operation.Path}: {operation.Reason}");
        }

        var prepared = Path.Combine(options.Work, "prepared.json");
        File.WriteAllBytes(prepared, JsonOutput.ToBytes(preparation.Document));
        var generated = Path.Combine(options.Work, "generated.cs");
        File.Delete(generated);
        NSwag.Run(NSwag.Find(options), options, prepared, generated);

        // The names are part of what the hash is of, so they are in place before it is taken.
        var code = File.ReadAllText(generated).ReplaceLineEndings("\n").TrimEnd();
        Replace(options.Names, names.ToBytes());
        Replace(options.Output, System.Text.Encoding.UTF8.GetBytes($"{ContentHash.Line(options.Inputs)}\n{code}\n"));
        Console.WriteLine($"Generated {options.Output}");
    }

    private static bool IsCurrent(Options options) =>
        File.Exists(options.Output) && File.Exists(options.Names)
        && File.ReadLines(options.Output).FirstOrDefault() == ContentHash.Line(options.Inputs);

    // Two builds may find at the same time that code is to be made; one makes it, and the other finds it made.
    private static FileStream TakeTurn(string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 600)
            {
                Thread.Sleep(100);
            }
        }
    }

    // Written aside and renamed: nobody sees half a file, and an unchanged file keeps its time.
    private static void Replace(string path, byte[] content)
    {
        if (File.Exists(path) && content.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = path + ".new";
        File.WriteAllBytes(aside, content);
        File.Move(aside, path, overwrite: true);
    }
}
