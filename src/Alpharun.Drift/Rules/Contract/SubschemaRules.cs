using static Alpharun.Drift.DriftLevel;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for schemas inside other schemas, such as conditions and dependent schemas.</summary>
internal static class SubschemaRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.PrefixItems, ChangeKind.Added, "the schema of item {subject} was added")
        {
            { Place.RequestBody, Info, "request-body-prefix-items-added" },
            { Place.RequestProperty, Info, "request-property-prefix-items-added" },
            { Place.ResponseBody, Error, "response-body-prefix-items-added" },
            { Place.ResponseProperty, Error, "response-property-prefix-items-added" },
        },
        new(Facet.PrefixItems, ChangeKind.Removed, "the schema of item {subject} was removed")
        {
            { Place.RequestBody, Error, "request-body-prefix-items-removed" },
            { Place.RequestProperty, Error, "request-property-prefix-items-removed" },
            { Place.ResponseBody, Info, "response-body-prefix-items-removed" },
            { Place.ResponseProperty, Info, "response-property-prefix-items-removed" },
        },
        new(Facet.If, ChangeKind.Added, "the condition (if) was added")
        {
            { Place.RequestBody, Error, "request-body-if-added" },
            { Place.RequestProperty, Error, "request-property-if-added" },
            { Place.ResponseBody, Info, "response-body-if-added" },
            { Place.ResponseProperty, Info, "response-property-if-added" },
        },
        new(Facet.If, ChangeKind.Removed, "the condition (if) was removed")
        {
            { Place.RequestBody, Info, "request-body-if-removed" },
            { Place.RequestProperty, Info, "request-property-if-removed" },
            { Place.ResponseBody, Error, "response-body-if-removed" },
            { Place.ResponseProperty, Error, "response-property-if-removed" },
        },
        new(Facet.Then, ChangeKind.Added, "the requirement for a true condition (then) was added")
        {
            { Place.RequestBody, Error, "request-body-then-added" },
            { Place.RequestProperty, Error, "request-property-then-added" },
            { Place.ResponseBody, Info, "response-body-then-added" },
            { Place.ResponseProperty, Info, "response-property-then-added" },
        },
        new(Facet.Then, ChangeKind.Removed, "the requirement for a true condition (then) was removed")
        {
            { Place.RequestBody, Info, "request-body-then-removed" },
            { Place.RequestProperty, Info, "request-property-then-removed" },
            { Place.ResponseBody, Error, "response-body-then-removed" },
            { Place.ResponseProperty, Error, "response-property-then-removed" },
        },
        new(Facet.Else, ChangeKind.Added, "the requirement for a false condition (else) was added")
        {
            { Place.RequestBody, Error, "request-body-else-added" },
            { Place.RequestProperty, Error, "request-property-else-added" },
            { Place.ResponseBody, Info, "response-body-else-added" },
            { Place.ResponseProperty, Info, "response-property-else-added" },
        },
        new(Facet.Else, ChangeKind.Removed, "the requirement for a false condition (else) was removed")
        {
            { Place.RequestBody, Info, "request-body-else-removed" },
            { Place.RequestProperty, Info, "request-property-else-removed" },
            { Place.ResponseBody, Error, "response-body-else-removed" },
            { Place.ResponseProperty, Error, "response-property-else-removed" },
        },
        new(Facet.Contains, ChangeKind.Added, "the requirement to contain certain items (contains) was added")
        {
            { Place.RequestBody, Error, "request-body-contains-added" },
            { Place.RequestProperty, Error, "request-property-contains-added" },
            { Place.ResponseBody, Info, "response-body-contains-added" },
            { Place.ResponseProperty, Info, "response-property-contains-added" },
        },
        new(Facet.Contains, ChangeKind.Removed, "the requirement to contain certain items (contains) was removed")
        {
            { Place.RequestBody, Info, "request-body-contains-removed" },
            { Place.RequestProperty, Info, "request-property-contains-removed" },
            { Place.ResponseBody, Error, "response-body-contains-removed" },
            { Place.ResponseProperty, Error, "response-property-contains-removed" },
        },
        new(Facet.DependentRequired, ChangeKind.Added, "the property {subject} now requires {is}")
        {
            { Place.RequestBody, Error, "request-body-dependent-required-added" },
            { Place.RequestProperty, Error, "request-property-dependent-required-added" },
            { Place.ResponseBody, Info, "response-body-dependent-required-added" },
            { Place.ResponseProperty, Info, "response-property-dependent-required-added" },
        },
        new(Facet.DependentRequired, ChangeKind.Removed, "the property {subject} no longer requires {was}")
        {
            { Place.RequestBody, Info, "request-body-dependent-required-removed" },
            { Place.RequestProperty, Info, "request-property-dependent-required-removed" },
            { Place.ResponseBody, Error, "response-body-dependent-required-removed" },
            { Place.ResponseProperty, Error, "response-property-dependent-required-removed" },
        },
        new(Facet.DependentRequired, ChangeKind.Changed, "the properties that {subject} requires changed from {was} to {is}")
        {
            { Place.RequestBody, Error, "request-body-dependent-required-changed" },
            { Place.RequestProperty, Error, "request-property-dependent-required-changed" },
            { Place.ResponseBody, Error, "response-body-dependent-required-changed" },
            { Place.ResponseProperty, Error, "response-property-dependent-required-changed" },
        },
        new(Facet.DependentSchema, ChangeKind.Added, "the dependent schema of {subject} was added")
        {
            { Place.RequestBody, Error, "request-body-dependent-schema-added" },
            { Place.RequestProperty, Error, "request-property-dependent-schema-added" },
            { Place.ResponseBody, Info, "response-body-dependent-schema-added" },
            { Place.ResponseProperty, Info, "response-property-dependent-schema-added" },
        },
        new(Facet.DependentSchema, ChangeKind.Removed, "the dependent schema of {subject} was removed")
        {
            { Place.RequestBody, Info, "request-body-dependent-schema-removed" },
            { Place.RequestProperty, Info, "request-property-dependent-schema-removed" },
            { Place.ResponseBody, Error, "response-body-dependent-schema-removed" },
            { Place.ResponseProperty, Error, "response-property-dependent-schema-removed" },
        },
        new(Facet.PatternProperty, ChangeKind.Added, "the schema of properties that match {subject} was added")
        {
            { Place.RequestBody, Error, "request-body-pattern-property-added" },
            { Place.RequestProperty, Error, "request-property-pattern-property-added" },
            { Place.ResponseBody, Info, "response-body-pattern-property-added" },
            { Place.ResponseProperty, Info, "response-property-pattern-property-added" },
        },
        new(Facet.PatternProperty, ChangeKind.Removed, "the schema of properties that match {subject} was removed")
        {
            { Place.RequestBody, Info, "request-body-pattern-property-removed" },
            { Place.RequestProperty, Info, "request-property-pattern-property-removed" },
            { Place.ResponseBody, Error, "response-body-pattern-property-removed" },
            { Place.ResponseProperty, Error, "response-property-pattern-property-removed" },
        },
        new(Facet.PropertyNames, ChangeKind.Added, "the schema of property names was added")
        {
            { Place.RequestBody, Error, "request-body-property-names-added" },
            { Place.RequestProperty, Error, "request-property-property-names-added" },
            { Place.ResponseBody, Info, "response-body-property-names-added" },
            { Place.ResponseProperty, Info, "response-property-property-names-added" },
        },
        new(Facet.PropertyNames, ChangeKind.Removed, "the schema of property names was removed")
        {
            { Place.RequestBody, Info, "request-body-property-names-removed" },
            { Place.RequestProperty, Info, "request-property-property-names-removed" },
            { Place.ResponseBody, Error, "response-body-property-names-removed" },
            { Place.ResponseProperty, Error, "response-property-property-names-removed" },
        },
        new(Facet.UnevaluatedItems, ChangeKind.Added, "the limit of unevaluated items was added")
        {
            { Place.RequestBody, Error, "request-body-unevaluated-items-added" },
            { Place.RequestProperty, Error, "request-property-unevaluated-items-added" },
            { Place.ResponseBody, Info, "response-body-unevaluated-items-added" },
            { Place.ResponseProperty, Info, "response-property-unevaluated-items-added" },
        },
        new(Facet.UnevaluatedItems, ChangeKind.Removed, "the limit of unevaluated items was removed")
        {
            { Place.RequestBody, Info, "request-body-unevaluated-items-removed" },
            { Place.RequestProperty, Info, "request-property-unevaluated-items-removed" },
            { Place.ResponseBody, Error, "response-body-unevaluated-items-removed" },
            { Place.ResponseProperty, Error, "response-property-unevaluated-items-removed" },
        },
        new(Facet.UnevaluatedProperties, ChangeKind.Added, "the limit of unevaluated properties was added")
        {
            { Place.RequestBody, Error, "request-body-unevaluated-properties-added" },
            { Place.RequestProperty, Error, "request-property-unevaluated-properties-added" },
            { Place.ResponseBody, Info, "response-body-unevaluated-properties-added" },
            { Place.ResponseProperty, Info, "response-property-unevaluated-properties-added" },
        },
        new(Facet.UnevaluatedProperties, ChangeKind.Removed, "the limit of unevaluated properties was removed")
        {
            { Place.RequestBody, Info, "request-body-unevaluated-properties-removed" },
            { Place.RequestProperty, Info, "request-property-unevaluated-properties-removed" },
            { Place.ResponseBody, Error, "response-body-unevaluated-properties-removed" },
            { Place.ResponseProperty, Error, "response-property-unevaluated-properties-removed" },
        },
        new(Facet.ContentSchema, ChangeKind.Added, "the schema of the embedded content was added")
        {
            { Place.RequestBody, Error, "request-body-content-schema-added" },
            { Place.RequestProperty, Error, "request-property-content-schema-added" },
            { Place.ResponseBody, Info, "response-body-content-schema-added" },
            { Place.ResponseProperty, Info, "response-property-content-schema-added" },
        },
        new(Facet.ContentSchema, ChangeKind.Removed, "the schema of the embedded content was removed")
        {
            { Place.RequestBody, Info, "request-body-content-schema-removed" },
            { Place.RequestProperty, Info, "request-property-content-schema-removed" },
            { Place.ResponseBody, Error, "response-body-content-schema-removed" },
            { Place.ResponseProperty, Error, "response-property-content-schema-removed" },
        },
        new(Facet.ContentMediaType, ChangeKind.Changed, "the media type of the embedded content changed from {was} to {is}")
        {
            { Place.RequestBody, Error, "request-body-content-media-type-changed" },
            { Place.RequestProperty, Error, "request-property-content-media-type-changed" },
            { Place.ResponseBody, Error, "response-body-content-media-type-changed" },
            { Place.ResponseProperty, Error, "response-property-content-media-type-changed" },
        },
        new(Facet.ContentEncoding, ChangeKind.Changed, "the encoding of the embedded content changed from {was} to {is}")
        {
            { Place.RequestBody, Error, "request-body-content-encoding-changed" },
            { Place.RequestProperty, Error, "request-property-content-encoding-changed" },
            { Place.ResponseBody, Error, "response-body-content-encoding-changed" },
            { Place.ResponseProperty, Error, "response-property-content-encoding-changed" },
        },
    ];
}
