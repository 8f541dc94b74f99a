using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for operations, their names and their lifecycle, and the lifecycle of parameters and properties.</summary>
internal static class OperationRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Operation, ChangeKind.Added, "the operation was added")
        {
            { Place.Operation, Info, "endpoint-added" },
        },
        new(Facet.Operation, ChangeKind.Removed, "the operation was removed without prior deprecation")
        {
            { Place.Operation, Error, "api-path-removed-without-deprecation", If(WithPath) },
            { Place.Operation, Error, "api-removed-without-deprecation" },
        },
        new(Facet.Operation, ChangeKind.RemovedAfterDeprecation, "the deprecated operation was removed")
        {
            { Place.Operation, Info, "api-path-removed-with-deprecation", If(WithPath) },
            { Place.Operation, Info, "api-removed-with-deprecation" },
        },
        new(Facet.Operation, ChangeKind.RemovedBeforeSunset, "the operation was removed before its sunset date {was}")
        {
            { Place.Operation, Error, "api-path-removed-before-sunset", If(WithPath) },
            { Place.Operation, Error, "api-removed-before-sunset" },
        },
        new(Facet.OperationId, ChangeKind.Removed, "the operationId changed from {was} to {is}")
        {
            { Place.Operation, Info, "api-operation-id-removed" },
        },
        new(Facet.OperationId, ChangeKind.Added, "the operationId {is} was added")
        {
            { Place.Operation, Info, "api-operation-id-added" },
        },
        new(Facet.Tag, ChangeKind.Removed, "the tag {subject} was removed")
        {
            { Place.Operation, Info, "api-tag-removed" },
        },
        new(Facet.Tag, ChangeKind.Added, "the tag {subject} was added")
        {
            { Place.Operation, Info, "api-tag-added" },
        },
        new(Facet.Deprecation, ChangeKind.Reactivated, "it is no longer deprecated")
        {
            { Place.Operation, Info, "endpoint-reactivated" },
            { Place.RequestParameter, Info, "request-parameter-reactivated" },
            { Place.RequestProperty, Info, "request-property-reactivated" },
            { Place.ResponseProperty, Info, "response-property-reactivated" },
        },
        new(Facet.Deprecation, ChangeKind.SunsetInvalid, "it was deprecated, but its sunset date {is} is not a valid date")
        {
            { Place.Operation, Error, "api-deprecated-sunset-parse" },
            { Place.RequestParameter, Error, "request-parameter-sunset-parse" },
            { Place.RequestProperty, Error, "request-property-deprecated-sunset-invalid" },
            { Place.ResponseProperty, Error, "response-property-deprecated-sunset-invalid" },
        },
        new(Facet.Deprecation, ChangeKind.SunsetMissing, "it was deprecated without the required sunset date")
        {
            { Place.Operation, Error, "api-deprecated-sunset-missing" },
            { Place.RequestParameter, Error, "request-parameter-deprecated-sunset-missing" },
            { Place.RequestProperty, Error, "request-property-deprecated-sunset-missing" },
            { Place.ResponseProperty, Error, "response-property-deprecated-sunset-missing" },
        },
        new(Facet.Deprecation, ChangeKind.SunsetTooSoon, "it was deprecated, but its sunset date {is} is too soon")
        {
            { Place.Operation, Error, "api-sunset-date-too-small" },
            { Place.RequestParameter, Error, "request-parameter-sunset-date-too-small" },
            { Place.RequestProperty, Error, "request-property-sunset-date-too-small" },
            { Place.ResponseProperty, Error, "response-property-sunset-date-too-small" },
        },
        new(Facet.Deprecation, ChangeKind.Deprecated, "it was deprecated")
        {
            { Place.Operation, Info, "endpoint-deprecated" },
            { Place.RequestParameter, Info, "request-parameter-deprecated" },
            { Place.RequestProperty, Info, "request-property-deprecated" },
            { Place.ResponseProperty, Info, "response-property-deprecated" },
        },
        new(Facet.Deprecation, ChangeKind.DeprecatedWithSunset, "it was deprecated with the sunset date {is}")
        {
            { Place.Operation, Info, "endpoint-deprecated-with-sunset" },
            { Place.RequestParameter, Info, "request-parameter-deprecated" },
            { Place.RequestProperty, Info, "request-property-deprecated-with-sunset" },
            { Place.ResponseProperty, Info, "response-property-deprecated-with-sunset" },
        },
        new(Facet.Sunset, ChangeKind.Invalid, "the sunset date is not a valid date: changed from {was} to {is}")
        {
            { Place.Operation, Error, "api-path-sunset-parse" },
            { Place.RequestParameter, Error, "request-parameter-sunset-parse" },
        },
        new(Facet.Sunset, ChangeKind.Removed, "the sunset date {was} was removed, but it is still deprecated")
        {
            { Place.Operation, Error, "sunset-deleted" },
            { Place.RequestParameter, Error, "request-parameter-sunset-deleted" },
        },
        new(Facet.Sunset, ChangeKind.TooSoon, "the sunset date moved from {was} to {is}, which is too soon")
        {
            { Place.Operation, Error, "api-sunset-date-changed-too-small" },
            { Place.RequestParameter, Error, "request-parameter-sunset-date-changed-too-small" },
        },
        new(Facet.Stability, ChangeKind.Decreased, "the stability level decreased from {was} to {is}")
        {
            { Place.Operation, Error, "api-stability-decreased" },
            { Place.RequestProperty, Error, "request-property-stability-decreased" },
            { Place.ResponseProperty, Error, "response-property-stability-decreased" },
        },
        new(Facet.Stability, ChangeKind.Increased, "the stability level increased from {was} to {is}")
        {
            { Place.Operation, Info, "api-stability-increased" },
            { Place.RequestProperty, Info, "request-property-stability-increased" },
            { Place.ResponseProperty, Info, "response-property-stability-increased" },
        },
        new(Facet.Stability, ChangeKind.Invalid, "{subject} is not a stability level; use draft, alpha, beta or stable")
        {
            { Place.Operation, Error, "api-invalid-stability-level" },
        },
    ];
}
