using System.Globalization;
using System.Text.RegularExpressions;

namespace Alpharun.Drift.Versioning;

/// <summary>A semantic version without its pre-release identifiers and build metadata.</summary>
internal readonly partial record struct SemanticVersion(ulong Major, ulong Minor, ulong Patch) : IComparable<SemanticVersion>
{
    /// <summary>Parses a version, with or without the prefix <c>v</c>. Returns <c>null</c> if the text is not a semantic version.</summary>
    public static SemanticVersion? Parse(string? text)
    {
        var match = Pattern().Match(text ?? string.Empty);
        return match.Success && Number(match, 1) is { } major && Number(match, 2) is { } minor && Number(match, 3) is { } patch
            ? new SemanticVersion(major, minor, patch)
            : null;
    }

    /// <summary>Determines whether the version allows breaking changes after another version: it has another major version, or another minor version below 1.0.0.</summary>
    public bool MayBreakAfter(SemanticVersion other) => Major != other.Major || (Major == 0 && Minor != other.Minor);

    /// <inheritdoc/>
    public int CompareTo(SemanticVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    private static ulong? Number(Match match, int group) =>
        ulong.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^v?(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
