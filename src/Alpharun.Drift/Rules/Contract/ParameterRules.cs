using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for parameters of requests.</summary>
internal static class ParameterRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Parameter, ChangeKind.Added, "the parameter was added")
        {
            { Place.RequestParameter, Error, "new-required-request-default-parameter-to-existing-path", If(PathLevel | Required).AndNot(InPath) },
            { Place.RequestParameter, Info, "new-optional-request-default-parameter-to-existing-path", If(PathLevel).AndNot(Required | InPath) },
            { Place.RequestParameter, Error, "new-required-request-parameter", If(Required).AndNot(InPath) },
            { Place.RequestParameter, Info, "new-optional-request-parameter", Unless(Required | InPath) },
            { Place.RequestParameter, Error, "new-request-path-parameter", If(InPath) },
        },
        new(Facet.Parameter, ChangeKind.Removed, "the parameter was removed")
        {
            { Place.RequestParameter, Warning, "request-parameter-removed" },
        },
        new(Facet.Parameter, ChangeKind.RemovedAfterDeprecation, "the deprecated parameter was removed")
        {
            { Place.RequestParameter, Info, "request-parameter-removed-with-deprecation" },
        },
        new(Facet.Parameter, ChangeKind.RemovedBeforeSunset, "the parameter was removed before its sunset date {was}")
        {
            { Place.RequestParameter, Error, "request-parameter-removed-before-sunset" },
        },
        new(Facet.Parameter, ChangeKind.Required, "the parameter became required")
        {
            { Place.RequestParameter, Error, "request-parameter-became-required" },
        },
        new(Facet.Parameter, ChangeKind.Optional, "the parameter became optional")
        {
            { Place.RequestParameter, Info, "request-parameter-became-optional" },
        },
    ];
}
