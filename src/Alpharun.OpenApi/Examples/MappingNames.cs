using System.Globalization;
using System.Text.RegularExpressions;

namespace Alpharun.OpenApi.Examples;

/// <summary>Creates names for stub mappings and their files. File names are unique, even on a file system that ignores case.</summary>
internal sealed partial class MappingNames
{
    private const int MaxPartLength = 80;

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the name of a trigger; <c>null</c> for <see cref="ExampleTrigger.Ordinary"/>.</summary>
    public static string? Trigger(ExampleTrigger trigger) => trigger switch
    {
        ExampleTrigger.NoToken => "no-token",
        ExampleTrigger.PreferredCodeAndExample => "prefer-code-and-example",
        ExampleTrigger.PreferredCode => "prefer-code",
        ExampleTrigger.PreferredExample => "prefer-example",
        ExampleTrigger.NilId => "nil-id",
        ExampleTrigger.Malformed => "malformed-id",
        _ => null,
    };

    /// <summary>Returns the name of the mapping for a rule: operation, status, name of the example, trigger.</summary>
    public static string Title(ExampleRule rule) => string.Join(
        ' ',
        new[] { $"{rule.Operation} {rule.Response.Status}", rule.Response.Name, Trigger(rule.Trigger) }.OfType<string>());

    /// <summary>Returns the name of the file for a rule: method, path, status, name of the example, trigger.</summary>
    public string NextFile(ExampleRule rule)
    {
        var status = rule.Response.Status.ToString(CultureInfo.InvariantCulture);
        string?[] parts = [rule.Operation.Method, rule.Operation.Path, status, rule.Response.Name, Trigger(rule.Trigger)];
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
