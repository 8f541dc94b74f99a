using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The names of one kind in a ledger: by pointer, and the other way round, so that a document of thousands of names is prepared
/// in the time that it takes to go over them. Some are free: what they name is gone, or is described elsewhere now.
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

    /// <summary>Adds a name, of what the document has.</summary>
    public void Add(string pointer, string name)
    {
        _all[pointer] = name;
        Take(pointer, name);
    }

    /// <summary>Whether a name is that of something that the document has.</summary>
    public bool IsTaken(string name) => _taken.GetValueOrDefault(name) > 0;

    /// <summary>The names of what the document has directly below a pointer.</summary>
    public IEnumerable<string> Below(string pointer) => _below.GetValueOrDefault(pointer, []).Select(below => _all[below]);

    /// <summary>Frees the names of which a condition holds.</summary>
    /// <returns>Whether there are such names.</returns>
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

    /// <summary>Where a free name is, that no other has and whose place is another spelling of a pointer.</summary>
    public string? FindFreeBySpelling(string pointer) =>
        _free.Count == 0 ? null : _freeBySpelling[SpellingOf(pointer)].FirstOrDefault(free => _free.Contains(free) && !IsTaken(_all[free]));

    /// <summary>Where a free name is.</summary>
    public string? FindFreeByName(string name) => _freeByName[name].FirstOrDefault(_free.Contains);

    /// <summary>What had a free name is described elsewhere now.</summary>
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

    /// <summary>What had free names below a pointer is described below another now.</summary>
    public void MoveBelow(string from, string to)
    {
        if (_free.Count > 0)
        {
            // '0' is what comes next to '/'.
            foreach (var below in _free.GetViewBetween(from + "/", from + "0").Where(pointer => pointer.StartsWith(from + "/", StringComparison.Ordinal)).ToList())
            {
                Move(below, to + below[from.Length..]);
            }
        }
    }

    // Two spellings of one place: a path's parameters by other names, a media type with other parameters.
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
