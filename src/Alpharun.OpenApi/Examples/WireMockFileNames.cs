using System.Globalization;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>Gives stub mappings the names of their files, no two the same on a disk that ignores case.</summary>
internal sealed partial class WireMockFileNames
{
    private const int MaxPartLength = 80;

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a rule's trigger is called; nothing for what is ordinary.</summary>
    public static string? TriggerName(ExampleTrigger trigger) => trigger switch
    {
        ExampleTrigger.NoToken => "no-token",
        ExampleTrigger.PreferredCodeAndExample => "prefer-code-and-example",
        ExampleTrigger.PreferredCode => "prefer-code",
        ExampleTrigger.PreferredExample => "prefer-example",
        ExampleTrigger.NilId => "nil-id",
        ExampleTrigger.Malformed => "malformed-id",
        _ => null,
    };

    /// <summary>The name for a rule: method, path, status, the example's name, and what brings it out.</summary>
    public string Next(ExampleRule rule)
    {
        var status = rule.Response.Status.ToString(CultureInfo.InvariantCulture);
        string?[] parts = [rule.Operation.Method, rule.Operation.Path, status, rule.Response.Name, TriggerName(rule.Trigger)];
        var name = string.Join('-', parts.OfType<string>().Select(Clean).Where(part => part.Length > 0));
        var unique = name;
        for (var number = 2; !_given.Add(unique); number++)
        {
            unique = FormattableString.Invariant($"{name}-{number}");
        }

        return unique + ".json";
    }

    private static string Clean(string part)
    {
        var clean = Unsafe().Replace(part, "-").Trim('-').ToLowerInvariant();
        return clean.Length > MaxPartLength ? clean[..MaxPartLength] : clean;
    }

    [GeneratedRegex("[^A-Za-z0-9_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();
}
