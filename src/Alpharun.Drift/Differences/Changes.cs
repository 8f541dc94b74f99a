namespace Alpharun.Drift.Differences;

/// <summary>How a facet can change: the words of the table's column.</summary>
internal static class Changes
{
    public const string Added = "added";
    public const string Removed = "removed";
    public const string Changed = "changed";
    public const string Set = "set";
    public const string Unset = "unset";
    public const string Increased = "increased";
    public const string Decreased = "decreased";
    public const string Widened = "widened";
    public const string Narrowed = "narrowed";
    public const string WidenedAsText = "widened-as-text";
    public const string Flattened = "flattened";
    public const string NarrowedAsText = "narrowed-as-text";
    public const string Generalized = "generalized";
    public const string Specialized = "specialized";
    public const string Introduced = "introduced";
    public const string Lifted = "lifted";
    public const string Allowed = "allowed";
    public const string Forbidden = "forbidden";
    public const string Required = "required";
    public const string Optional = "optional";
    public const string Wrapped = "wrapped";
    public const string Deprecated = "deprecated";
    public const string DeprecatedWithSunset = "deprecated-with-sunset";
    public const string Reactivated = "reactivated";
    public const string SunsetMissing = "sunset-missing";
    public const string SunsetInvalid = "sunset-invalid";
    public const string SunsetTooSoon = "sunset-too-soon";
    public const string TooSoon = "too-soon";
    public const string Invalid = "invalid";
    public const string RemovedAfterDeprecation = "removed-after-deprecation";
    public const string RemovedBeforeSunset = "removed-before-sunset";
    public const string NotBumped = "not-bumped";
    public const string MajorNotBumped = "major-not-bumped";
}
