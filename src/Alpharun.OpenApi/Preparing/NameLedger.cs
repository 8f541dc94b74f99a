using Alpharun.OpenApi.Naming;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The names that were ever given to what a document describes: JSON pointer to C# name, by kind. A name once given
/// stays, whatever is added to the document later, and goes along when what it names is described in another place; an entry
/// changed by hand is an override.
/// </summary>
public sealed class NameLedger
{
    private readonly Dictionary<NameKind, NamesOfKind> _names = Enum.GetValues<NameKind>().ToDictionary(kind => kind, _ => new NamesOfKind());
    private readonly HashSet<(NameKind Kind, string Pointer)> _asked = [];

    /// <summary>Reads a ledger from the JSON that <see cref="ToBytes"/> writes.</summary>
    /// <exception cref="DocumentException">The text is no ledger, or a name is no C# name.</exception>
    public static NameLedger Read(string json, string source)
    {
        var ledger = new NameLedger();
        foreach (var (section, entries) in DocumentReader.ReadMap(json, source))
        {
            if (!Enum.TryParse<NameKind>(section, ignoreCase: true, out var kind) || !char.IsLetter(section[0]) || section.Contains(',', StringComparison.Ordinal) || entries is not MapNode map)
            {
                throw new DocumentException(entries.Location, $"'{section}' is no section of a ledger of names; they are {string.Join(", ", Enum.GetNames<NameKind>()).ToLowerInvariant()}.");
            }

            foreach (var (pointer, value) in map)
            {
                ledger._names[kind].Add(pointer, value is ScalarNode { Kind: ScalarKind.Text } name && Identifier.IsValid(name.Text)
                    ? name.Text
                    : throw new DocumentException(value.Location, $"the name of {pointer} is no C# name."));
            }
        }

        return ledger;
    }

    /// <summary>The names of a kind, by pointer.</summary>
    public IReadOnlyDictionary<string, string> this[NameKind kind] => _names[kind].All;

    /// <summary>The name that a pointer has; if it has none yet, one is made, which stays.</summary>
    /// <param name="kind">What the name is of.</param>
    /// <param name="pointer">Where the document describes it.</param>
    /// <param name="propose">Makes the name.</param>
    public string Give(NameKind kind, string pointer, Func<string> propose)
    {
        _asked.Add((kind, pointer));
        var names = _names[kind];
        if (names.All.TryGetValue(pointer, out var name))
        {
            return name;
        }

        // What is described in another place than before is still the same: it keeps its name, and all below it theirs.
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

    /// <summary>Whether a name of a kind is that of something that the document still has.</summary>
    public bool IsTaken(NameKind kind, string name) => _names[kind].IsTaken(name);

    /// <summary>The names given to what stands directly below a pointer, and still does.</summary>
    public IEnumerable<string> Below(NameKind kind, string pointer) => _names[kind].Below(pointer);

    /// <summary>A ledger with the same names.</summary>
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

    /// <summary>Takes the names of another ledger in place of its own.</summary>
    internal void ReplaceBy(NameLedger other)
    {
        foreach (var (kind, names) in other._names)
        {
            _names[kind] = names;
        }

        _asked.Clear();
    }

    /// <summary>Frees the names that a run of the mutators did not ask for: the document no longer describes what they name, or not there.</summary>
    /// <returns>Whether there are such names.</returns>
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

    /// <summary>The ledger as JSON, sorted: the same bytes for the same names.</summary>
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
