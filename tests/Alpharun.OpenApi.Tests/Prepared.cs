using System.Text;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests;

/// <summary>A document after one or more mutators have been applied.</summary>
internal sealed class Prepared
{
    private readonly Preparation _preparation;

    private Prepared(string text, string? names, string? leftOut, IEnumerable<IDocumentMutator>? mutators)
    {
        _preparation = new Preparation(
            DocumentReader.ReadMap(text, "pets.yaml"),
            names is null ? new NameLedger() : NameLedger.Read(names, "names.json"),
            leftOut is null ? null : LeftOutOperation.Read(leftOut, "leftout.json"));
        if (mutators is null)
        {
            // Small test documents may omit the keys that only the complete preparation requires.
            _preparation.Document.TryAdd("openapi", ScalarNode.FromText("3.0.3", _preparation.Document.Location));
            _preparation.Document.TryAdd("paths", new MapNode(_preparation.Document.Location));
            Preparer.Prepare(_preparation);
            return;
        }

        foreach (var mutator in mutators)
        {
            mutator.Apply(_preparation);
        }
    }

    /// <summary>Applies all mutators to a document.</summary>
    public static Prepared From(string text, string? names = null, string? leftOut = null) => new(text, names, leftOut, mutators: null);

    /// <summary>Applies only one mutator to a document.</summary>
    public static Prepared By<TMutator>(string text, string? names = null, string? leftOut = null)
        where TMutator : IDocumentMutator => new(text, names, leftOut, Preparer.Mutators.Where(mutator => mutator is TMutator));

    /// <summary>Applies a mutator and all mutators before it to a document.</summary>
    public static Prepared UpTo<TMutator>(string text, string? names = null)
        where TMutator : IDocumentMutator =>
        new(text, names, null, Preparer.Mutators.TakeWhile(mutator => mutator is not TMutator).Concat(Preparer.Mutators.Where(mutator => mutator is TMutator)));

    /// <summary>Whether applying a mutator again changes the document.</summary>
    public bool ChangedBy(IDocumentMutator mutator)
    {
        var before = Document;
        mutator.Apply(_preparation);
        return Document != before;
    }

    /// <summary>Gets the node at a pointer as JSON on one line; <c>null</c> if there is none.</summary>
    public string? this[string pointer] => JsonPointer.Find(_preparation.Document, pointer) is { } node ? JsonOutput.ToCompactText(node) : null;

    /// <summary>Returns the keys of the map at a pointer.</summary>
    public IReadOnlyList<string> Keys(string pointer) => ((MapNode)JsonPointer.Find(_preparation.Document, pointer)!).Keys;

    /// <summary>The document as JSON.</summary>
    public string Document => Encoding.UTF8.GetString(JsonOutput.ToBytes(_preparation.Document));

    /// <summary>The ledger of names as JSON.</summary>
    public string Ledger => Encoding.UTF8.GetString(_preparation.Names.ToBytes());

    /// <summary>Returns the names of a kind by pointer.</summary>
    public IReadOnlyDictionary<string, string> Names(NameKind kind) => _preparation.Names[kind];

    /// <summary>
    /// Returns all names that users of the generated code see, each with the thing that it names: types by their pointers in the ledger,
    /// and the members of a type by their JSON names.
    /// </summary>
    public IEnumerable<string> Surface()
    {
        foreach (var kind in Enum.GetValues<NameKind>())
        {
            foreach (var (pointer, name) in _preparation.Names[kind])
            {
                yield return $"{kind} {pointer}: {name}";
            }
        }

        foreach (var (type, node) in _preparation.Schemas)
        {
            yield return $"type {type}";
            foreach (var (property, schema) in ((MapNode)node).Map("properties") ?? Enumerable.Empty<KeyValuePair<string, Node>>())
            {
                var extension = ((MapNode)schema).Map("x-csharp")!;
                yield return $"{type}.{property}: {extension.Text("name")}, {extension.Text("type")}, {extension.Text("helper")}";
            }

            foreach (var value in ((MapNode)node).Map("x-csharp")!.List("values")?.OfType<MapNode>() ?? [])
            {
                yield return $"{type}.{value.Text("text")}: {value.Text("name")}";
            }
        }
    }

    /// <summary>Returns the names of the values of an enum.</summary>
    public IEnumerable<string> Values(string type) =>
        ((ListNode)JsonPointer.Find(_preparation.Document, $"/components/schemas/{type}/x-csharp/values")!).OfType<MapNode>().Select(value => value.Text("name")!);

    /// <summary>The names of the generated types.</summary>
    public IReadOnlyList<string> Types => Keys("/components/schemas");
}
