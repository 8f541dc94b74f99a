using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The C# names of everything that a document describes, by kind and JSON pointer. Once assigned, a name does not change when
/// the document grows, and it follows a thing that moves to another place in the document. To override a name, edit its entry
/// in the ledger.
/// </summary>
public sealed class NameLedger
{
    private readonly Dictionary<NameKind, NamesOfKind> _names = Enum.GetValues<NameKind>().ToDictionary(kind => kind, _ => new NamesOfKind());
    private readonly HashSet<(NameKind Kind, string Pointer)> _asked = [];

    /// <summary>Reads a ledger from JSON in the format of <see cref="ToBytes"/>.</summary>
    /// <exception cref="DocumentException">The text is not a ledger, or a name is not a valid C# identifier.</exception>
    public static NameLedger Read(string json, string source)
    {
        var ledger = new NameLedger();
        foreach (var (section, entries) in DocumentReader.ReadMap(json, source))
        {
            if (!Enum.TryParse<NameKind>(section, ignoreCase: true, out var kind) || !char.IsLetter(section[0]) || section.Contains(',', StringComparison.Ordinal) || entries is not MapNode map)
            {
                throw new DocumentException(entries.Location, $"'{section}' is not a section of a ledger of names; the sections are {string.Join(", ", Enum.GetNames<NameKind>()).ToLowerInvariant()}.");
            }

            foreach (var (pointer, value) in map)
            {
                ledger._names[kind].Add(pointer, value is ScalarNode { Kind: ScalarKind.Text } name && Identifier.IsValid(name.Text)
                    ? name.Text
                    : throw new DocumentException(value.Location, $"the name of {pointer} is not a valid C# identifier."));
            }
        }

        return ledger;
    }

    /// <summary>Gets the names of a kind by pointer.</summary>
    public IReadOnlyDictionary<string, string> this[NameKind kind] => _names[kind].All;

    /// <summary>Returns the name for a pointer. If there is none, the method creates a name and adds it to the ledger.</summary>
    /// <param name="kind">The kind of the name.</param>
    /// <param name="pointer">The JSON pointer of the named thing in the document.</param>
    /// <param name="propose">Creates a new name.</param>
    public string Give(NameKind kind, string pointer, Func<string> propose)
    {
        _asked.Add((kind, pointer));
        var names = _names[kind];
        if (names.All.TryGetValue(pointer, out var name))
        {
            return name;
        }

        // A thing that has moved within the document keeps its name and all names below it.
        if (names.FindFreeBySpelling(pointer) is { } respelled)
        {
            return Move(kind, respelled, pointer);
        }

        name = propose();
        if (IsUniqueByItself(kind) && names.FindFreeByName(name) is { } moved)
        {
            return Move(kind, moved, pointer);
        }

        names.Add(pointer, name);
        return name;
    }

    /// <summary>Whether a name of a kind belongs to something that is still in the document.</summary>
    public bool IsTaken(NameKind kind, string name) => _names[kind].IsTaken(name);

    /// <summary>Returns the names of everything that is still in the document directly below a pointer.</summary>
    public IEnumerable<string> Below(NameKind kind, string pointer) => _names[kind].Below(pointer);

    /// <summary>Creates a ledger with the same names.</summary>
    internal NameLedger Clone()
    {
        var copy = new NameLedger();
        foreach (var (kind, names) in _names)
        {
            foreach (var (pointer, name) in names.All)
            {
                copy._names[kind].Add(pointer, name);
            }
        }

        return copy;
    }

    /// <summary>Replaces the names with those of another ledger.</summary>
    internal void ReplaceBy(NameLedger other)
    {
        foreach (var (kind, names) in other._names)
        {
            _names[kind] = names;
        }

        _asked.Clear();
    }

    /// <summary>Frees the names that a run of the mutators did not request. The things that they name were removed or moved in the document.</summary>
    /// <returns>Whether any name is free.</returns>
    internal bool FreeUnasked(NameLedger run)
    {
        var isAnyFree = false;
        foreach (var (kind, names) in _names)
        {
            isAnyFree |= names.Free(pointer => !run._asked.Contains((kind, pointer)));
        }

        return isAnyFree;
    }

    private static bool IsUniqueByItself(NameKind kind) => kind is NameKind.Types or NameKind.Methods;

    private string Move(NameKind kind, string from, string to)
    {
        var name = _names[kind].All[from];
        _names[kind].Move(from, to);
        if (kind == NameKind.Types)
        {
            foreach (var names in _names.Values)
            {
                names.MoveBelow(from, to);
            }
        }

        return name;
    }

    /// <summary>Returns the ledger as sorted JSON. Equal names give equal bytes.</summary>
    public byte[] ToBytes()
    {
        var nowhere = default(SourceLocation);
        var root = new MapNode(nowhere);
        foreach (var (kind, names) in _names)
        {
            var section = new MapNode(nowhere);
            foreach (var (pointer, name) in names.All)
            {
                section.Set(pointer, name);
            }

#pragma warning disable CA1308 // The sections of the ledger are written in lower case; this is not a comparison.
            root[kind.ToString().ToLowerInvariant()] = section;
#pragma warning restore CA1308
        }

        return JsonOutput.ToBytes(root);
    }
}
