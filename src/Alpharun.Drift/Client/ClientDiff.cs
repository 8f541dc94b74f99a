using System.Text;
using Alpharun.Drift.Client.Comparing;
using Alpharun.Drift.Client.Surface;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Drift.Client;

/// <summary>Compares the clients of two documents, and reports the effects on programs that use the generated client.</summary>
internal static class ClientDiff
{
    /// <summary>Compares the clients.</summary>
    /// <exception cref="DocumentException">A document contains a part that the generator does not support.</exception>
    public static IReadOnlyList<Finding> Compare(MapNode baseDocument, MapNode revisionDocument, ClientAudience audience)
    {
        var names = Copy(audience.Names ?? new NameLedger());
        var before = ClientSurface.Of(baseDocument, names, LeftOut(audience, baseDocument, revisionDocument));
        if (audience.Names is null)
        {
            names = WithoutRenamed(names, baseDocument, revisionDocument);
        }

        var after = ClientSurface.Of(revisionDocument, names, LeftOut(audience, revisionDocument, baseDocument));
        return SurfaceComparison.Compare(before, after);
    }

    // An operation that is in neither document stays in the list, so that the preparation reports it.
    private static IReadOnlyList<LeftOutOperation> LeftOut(ClientAudience audience, MapNode document, MapNode other)
    {
        bool Has(MapNode candidate, LeftOutOperation entry) => DocumentWalk.Operations(candidate).Any(operation => operation.Method == entry.Method && operation.Path == entry.Path);
        return [.. audience.LeftOut.Where(entry => Has(document, entry) || !Has(other, entry))];
    }

    private static NameLedger WithoutRenamed(NameLedger names, MapNode baseDocument, MapNode revisionDocument)
    {
        var ids = DocumentWalk.Operations(revisionDocument)
            .Where(operation => operation.Node.Text("operationId") is not null)
            .GroupBy(Key)
            .ToDictionary(group => group.Key, group => group.First().Node.Text("operationId"));
        var renamed = DocumentWalk.Operations(baseDocument)
            .Where(operation => ids.TryGetValue(Key(operation), out var id) && id != operation.Node.Text("operationId"))
            .Select(operation => JsonPointer.Append(JsonPointer.Append("/paths", operation.Path), operation.Key))
            .ToList();
        return renamed.Count == 0 ? names : Copy(names, ledger =>
        {
            foreach (var pointer in renamed)
            {
                ledger.Map("methods")?.Remove(pointer);
            }
        });
    }

    private static (string, string) Key(DocumentOperation operation) => (operation.Method, Matches.Shape(operation.Path));

    private static NameLedger Copy(NameLedger names, Action<MapNode>? change = null)
    {
        const string Name = "names";
        var ledger = DocumentReader.ReadMap(Encoding.UTF8.GetString(names.ToBytes()), Name);
        change?.Invoke(ledger);
        return NameLedger.Read(Encoding.UTF8.GetString(JsonOutput.ToBytes(ledger)), Name);
    }
}
