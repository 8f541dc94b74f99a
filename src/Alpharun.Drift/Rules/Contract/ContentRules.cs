using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for bodies, media types, statuses and headers.</summary>
internal static class ContentRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Body, ChangeKind.Added, "the request body was added")
        {
            { Place.RequestBody, Error, "request-body-added-required", If(Required) },
            { Place.RequestBody, Info, "request-body-added-optional", Unless(Required) },
        },
        new(Facet.Body, ChangeKind.Removed, "the request body was removed")
        {
            { Place.RequestBody, Error, "request-body-removed" },
        },
        new(Facet.Body, ChangeKind.Optional, "the request body became optional")
        {
            { Place.RequestBody, Info, "request-body-became-optional" },
        },
        new(Facet.Body, ChangeKind.Required, "the request body became required")
        {
            { Place.RequestBody, Error, "request-body-became-required" },
        },
        new(Facet.MediaType, ChangeKind.Added, "the media type {subject} was added")
        {
            { Place.RequestBody, Info, "request-body-media-type-added" },
            { Place.ResponseBody, Info, "response-media-type-added" },
        },
        new(Facet.MediaType, ChangeKind.Removed, "the media type {subject} was removed")
        {
            { Place.RequestBody, Error, "request-body-media-type-removed" },
            { Place.ResponseBody, Error, "response-media-type-removed" },
        },
        new(Facet.MediaTypeName, ChangeKind.Changed, "the media type changed from {was} to {is}")
        {
            { Place.ResponseBody, Info, "response-media-type-name-changed" },
        },
        new(Facet.MediaTypeName, ChangeKind.Generalized, "the media type changed from {was} to {is}")
        {
            { Place.ResponseBody, Error, "response-media-type-name-generalized" },
        },
        new(Facet.MediaTypeName, ChangeKind.Specialized, "the media type changed from {was} to {is}")
        {
            { Place.ResponseBody, Info, "response-media-type-name-specialized" },
        },
        new(Facet.MediaTypeSchema, ChangeKind.Added, "a schema was added")
        {
            { Place.RequestBody, Error, "request-body-media-type-schema-added" },
            { Place.ResponseBody, Info, "response-body-media-type-schema-added" },
        },
        new(Facet.MediaTypeSchema, ChangeKind.Removed, "the schema was removed")
        {
            { Place.RequestBody, Info, "request-body-media-type-schema-removed" },
            { Place.ResponseBody, Warning, "response-body-media-type-schema-removed" },
        },
        new(Facet.Status, ChangeKind.Removed, "the status {subject} was removed")
        {
            { Place.Response, Error, "response-success-status-removed", If(Success) },
            { Place.Response, Info, "response-non-success-status-removed", Unless(Success) },
        },
        new(Facet.Status, ChangeKind.Added, "the status {subject} was added")
        {
            { Place.Response, Info, "response-success-status-added", If(Success) },
            { Place.Response, Info, "response-non-success-status-added", Unless(Success) },
        },
        new(Facet.Header, ChangeKind.Optional, "the header became optional")
        {
            { Place.ResponseHeader, Error, "response-header-became-optional" },
        },
        new(Facet.Header, ChangeKind.Removed, "the header was removed")
        {
            { Place.ResponseHeader, Error, "required-response-header-removed", If(Required) },
            { Place.ResponseHeader, Warning, "optional-response-header-removed", Unless(Required) },
        },
        new(Facet.Header, ChangeKind.Added, "the header was added")
        {
            { Place.ResponseHeader, Info, "response-header-added" },
        },
    ];
}
