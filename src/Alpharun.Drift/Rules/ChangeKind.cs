namespace Alpharun.Drift.Rules;

/// <summary>How a facet changed.</summary>
internal enum ChangeKind
{
    // Something appeared, disappeared or has another value.
    Added, Removed, Changed,

    // A requirement or a limit appeared or disappeared.
    Introduced, Lifted, Set, Unset, Required, Optional, Allowed, Forbidden,

    // A number, a version or a level moved.
    Increased, Decreased, NotBumped, MajorNotBumped,

    // A set of values grew or shrank. The kinds with AsText are changes that are compatible if values are sent as text.
    Widened, WidenedAsText, Narrowed, NarrowedAsText, Generalized, Specialized, Flattened, Wrapped,

    // The lifecycle.
    Deprecated, DeprecatedWithSunset, Reactivated, RemovedAfterDeprecation, RemovedBeforeSunset,
    SunsetMissing, SunsetInvalid, SunsetTooSoon, TooSoon, Invalid,
}
