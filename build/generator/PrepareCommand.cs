using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build;

/// <summary>Prepares the published document for NSwag, and adds new names to a copy of the ledger of names.</summary>
internal static class PrepareCommand
{
    public static void Run(Options options)
    {
        var document = options.Path("document");
        var names = options.Path("names");
        var leftOut = options.Path("left-out");
        var work = new WorkFolder(options.Path("work"));

        var preparation = new Preparation(
            DocumentReader.ReadMap(File.ReadAllText(document), document),
            File.Exists(names) ? NameLedger.Read(File.ReadAllText(names), names) : new NameLedger(),
            File.Exists(leftOut) ? LeftOutOperation.Read(File.ReadAllText(leftOut), leftOut) : []);
        Preparer.Prepare(preparation);
        foreach (var operation in preparation.LeftOut)
        {
            Console.WriteLine($"Left out: {operation.Method} {operation.Path}: {operation.Reason}");
        }

        WorkFolder.Replace(work.PreparedDocument, JsonOutput.ToBytes(preparation.Document));
        WorkFolder.Replace(work.Names, preparation.Names.ToBytes());
    }
}
