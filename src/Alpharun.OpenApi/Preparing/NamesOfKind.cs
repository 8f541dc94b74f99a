using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The names of one kind in a ledger, indexed by pointer and by name, so that lookups stay fast for thousands of names. A name
/// is free if the thing that it names was removed from the document or moved within it.
/// </summary>
internal sealed partial class NamesOfKind
{
    private readonly SortedDictionary<string, string> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _below = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _free = new(StringComparer.Ordinal);
    private ILookup<string, string> _freeBySpelling = Array.Empty<string>().ToLookup(pointer => pointer);
    private ILookup<string, string> _freeByName = Array.Empty<string>().ToLookup(pointer => pointer);

    /// <summary>The names by pointer.</summary>
    public IReadOnlyDictionary<string, string> All => _all;

    /// <summary>Adds a name for something in the document.</summary>
    public void Add(string pointer, string name)
    {
        _all[pointer] = name;
        Take(pointer, name);
    }

    /// <summary>Whether a name belongs to something in the document.</summary>
    public bool IsTaken(string name) => _taken.GetValueOrDefault(name) > 0;

    /// <summary>Returns the names of everything in the document directly below a pointer.</summary>
    public IEnumerable<string> Below(string pointer) => _below.GetValueOrDefault(pointer, []).Select(below => _all[below]);

    /// <summary>Frees the names whose pointers match a condition.</summary>
    /// <returns>Whether any name is free.</returns>
    public bool Free(Func<string, bool> isFree)
    {
        _free.Clear();
        _taken.Clear();
        _below.Clear();
        foreach (var (pointer, name) in _all)
        {
            if (isFree(pointer))
            {
                _free.Add(pointer);
            }
            else
            {
                Take(pointer, name);
            }
        }

        _freeBySpelling = _free.ToLookup(SpellingOf, StringComparer.Ordinal);
        _freeByName = _free.ToLookup(pointer => _all[pointer], StringComparer.Ordinal);
        return _free.Count > 0;
    }

    /// <summary>Finds the pointer of an unused free name that is another spelling of the given pointer.</summary>
    public string? FindFreeBySpelling(string pointer) =>
        _free.Count == 0 ? null : _freeBySpelling[SpellingOf(pointer)].FirstOrDefault(free => _free.Contains(free) && !IsTaken(_all[free]));

    /// <summary>Finds the pointer of a free name.</summary>
    public string? FindFreeByName(string name) => _freeByName[name].FirstOrDefault(_free.Contains);

    /// <summary>Moves a free name to a new pointer.</summary>
    public void Move(string from, string to)
    {
        var name = _all[from];
        if (_all.TryAdd(to, name))
        {
            Take(to, name);
        }

        _all.Remove(from);
        _free.Remove(from);
    }

    /// <summary>Moves all free names below a pointer to a new pointer.</summary>
    public void MoveBelow(string from, string to)
    {
        if (_free.Count > 0)
        {
            // In ordinal order, all pointers below `from` are between `from/` and `from0`, because '0' is the character after '/'.
            foreach (var below in _free.GetViewBetween(from + "/", from + "0").Where(pointer => pointer.StartsWith(from + "/", StringComparison.Ordinal)).ToList())
            {
                Move(below, to + below[from.Length..]);
            }
        }
    }

    // Two pointers have the same spelling key if they differ only in the names of path parameters or in media type parameters.
    private static string SpellingOf(string pointer) => MediaTypeParameters().Replace(PathParameter().Replace(pointer, "{}"), "$1");

    private void Take(string pointer, string name)
    {
        _taken[name] = _taken.GetValueOrDefault(name) + 1;
        var parent = pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
        if (!_below.TryGetValue(parent, out var below))
        {
            _below[parent] = below = [];
        }

        below.Add(pointer);
    }

    [GeneratedRegex(@"\{[^}/]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();

    [GeneratedRegex(@"(/content/[^/;]*)\s*;[^/]*", RegexOptions.CultureInvariant)]
    private static partial Regex MediaTypeParameters();
}
