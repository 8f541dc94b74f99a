using System.Collections.Frozen;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>
/// Maps each kind of deviation to an id and a level: an error if a client that follows the document cannot read the response,
/// a warning if the client may not handle the response, and info if the client is not affected.
/// </summary>
internal static class ResponseRules
{
    /// <summary>A status that is not documented for the operation.</summary>
    public static readonly ResponseRule UndocumentedStatus = new("observed-status-undocumented", DriftLevel.Warning);

    /// <summary>A content type that is not documented for the response.</summary>
    public static readonly ResponseRule UndocumentedContentType = new("observed-content-type-undocumented", DriftLevel.Warning);

    /// <summary>A missing body for a documented JSON response.</summary>
    public static readonly ResponseRule NoBody = new("observed-body-missing", DriftLevel.Error);

    /// <summary>A body that is not valid JSON for a documented JSON response.</summary>
    public static readonly ResponseRule NoJson = new("observed-body-not-json", DriftLevel.Error);

    private static readonly FrozenDictionary<DeviationKind, ResponseRule> Rules = new Dictionary<DeviationKind, ResponseRule>
    {
        [DeviationKind.MissingRequired] = new("observed-required-property-missing", DriftLevel.Error),
        [DeviationKind.UnexpectedNull] = new("observed-null-not-allowed", DriftLevel.Error),
        [DeviationKind.WrongType] = new("observed-type-mismatch", DriftLevel.Error),
        [DeviationKind.NoBranchMatches] = new("observed-no-branch-matches", DriftLevel.Error),
        [DeviationKind.SeveralBranchesMatch] = new("observed-several-branches-match", DriftLevel.Warning),
        [DeviationKind.UnknownEnumValue] = new("observed-enum-value-unknown", DriftLevel.Warning),
        [DeviationKind.EnumValueInOtherCase] = new("observed-enum-value-in-other-case", DriftLevel.Warning),
        [DeviationKind.WrongFormat] = new("observed-format-mismatch", DriftLevel.Warning),
        [DeviationKind.PatternMismatch] = new("observed-pattern-mismatch", DriftLevel.Warning),
        [DeviationKind.OutOfRange] = new("observed-number-out-of-range", DriftLevel.Warning),
        [DeviationKind.WrongLength] = new("observed-length-mismatch", DriftLevel.Warning),
        [DeviationKind.WrongCount] = new("observed-count-mismatch", DriftLevel.Warning),
        [DeviationKind.EqualItems] = new("observed-items-not-unique", DriftLevel.Warning),
        [DeviationKind.ForbiddenProperty] = new("observed-property-forbidden", DriftLevel.Warning),
        [DeviationKind.ForbiddenValue] = new("observed-value-forbidden", DriftLevel.Warning),
        [DeviationKind.UndocumentedProperty] = new("observed-property-undocumented", DriftLevel.Info),
    }.ToFrozenDictionary();

    /// <summary>All rules.</summary>
    public static IEnumerable<ResponseRule> All => [UndocumentedStatus, UndocumentedContentType, NoBody, NoJson, .. Rules.Values];

    /// <summary>Gets the rule for a kind of deviation.</summary>
    public static ResponseRule Of(DeviationKind kind) => Rules[kind];
}
