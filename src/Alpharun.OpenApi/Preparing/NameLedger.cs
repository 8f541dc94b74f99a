using System.Text.RegularExpressions;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The names that were ever given to what a document describes: JSON pointer to C# name, by kind. A name once given
/// stays, whatever is added to the document later; an entry changed by hand is an override.
/// </summary>
public sealed partial class NameLedger
{
    private readonly Dictionary<NameKind, SortedDictionary<string, string>> _names =
        Enum.GetValues<NameKind>().ToDictionary(kind => kind, _ => new SortedDictionary<string, string>(StringComparer.Ordinal));

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
                ledger._names[kind][pointer] = value is ScalarNode { Kind: ScalarKind.Text } name && CSharpName().IsMatch(name.Text)
                    ? name.Text
                    : throw new DocumentException(value.Location, $"the name of {pointer} is no C# name.");
            }
        }

        return ledger;
    }

    /// <summary>The names of a kind, by pointer.</summary>
    public IReadOnlyDictionary<string, string> this[NameKind kind] => _names[kind];

    /// <summary>The name that a pointer has; if it has none yet, one is made, which stays.</summary>
    /// <param name="kind">What the name is of.</param>
    /// <param name="pointer">Where the document describes it.</param>
    /// <param name="propose">Makes the name.</param>
    public string Give(NameKind kind, string pointer, Func<string> propose)
    {
        if (!_names[kind].TryGetValue(pointer, out var name))
        {
            name = propose();
            _names[kind].Add(pointer, name);
        }

        return name;
    }

    /// <summary>The names given to what stands directly below a pointer.</summary>
    public IEnumerable<string> Below(NameKind kind, string pointer) =>
        _names[kind]
            .Where(entry => entry.Key.StartsWith(pointer + "/", StringComparison.Ordinal) && entry.Key.IndexOf('/', pointer.Length + 1) < 0)
            .Select(entry => entry.Value);

    /// <summary>The ledger as JSON, sorted: the same bytes for the same names.</summary>
    public byte[] ToBytes()
    {
        var nowhere = default(SourceLocation);
        var root = new MapNode(nowhere);
        foreach (var (kind, names) in _names)
        {
            var section = new MapNode(nowhere);
            foreach (var (pointer, name) in names)
            {
                section.Set(pointer, name);
            }

#pragma warning disable CA1308 // Section names are lower case by choice, not to be compared.
            root[kind.ToString().ToLowerInvariant()] = section;
#pragma warning restore CA1308
        }

        return JsonOutput.ToBytes(root);
    }

    [GeneratedRegex(@"^@?[\p{L}_][\p{L}\p{Nd}_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex CSharpName();
}
