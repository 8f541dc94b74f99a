using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for compositions of schemas and their discriminators.</summary>
internal static class CompositionRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.AllOf, ChangeKind.Added, "{subject} was added to allOf")
        {
            { Place.RequestBody, Error, "request-body-all-of-added" },
            { Place.RequestBody, Info, "request-body-all-of-added-annotation-only", If(AnnotationOnly) },
            { Place.RequestProperty, Error, "request-property-all-of-added" },
            { Place.RequestProperty, Info, "request-property-all-of-added-annotation-only", If(AnnotationOnly) },
            { Place.ResponseBody, Info, "response-body-all-of-added" },
            { Place.ResponseBody, Info, "response-body-all-of-added-annotation-only", If(AnnotationOnly) },
            { Place.ResponseProperty, Info, "response-property-all-of-added" },
            { Place.ResponseProperty, Info, "response-property-all-of-added-annotation-only", If(AnnotationOnly) },
        },
        new(Facet.AllOf, ChangeKind.Removed, "{subject} was removed from allOf")
        {
            { Place.RequestBody, Warning, "request-body-all-of-removed" },
            { Place.RequestBody, Info, "request-body-all-of-removed-annotation-only", If(AnnotationOnly) },
            { Place.RequestProperty, Warning, "request-property-all-of-removed" },
            { Place.RequestProperty, Info, "request-property-all-of-removed-annotation-only", If(AnnotationOnly) },
            { Place.ResponseBody, Info, "response-body-all-of-removed" },
            { Place.ResponseBody, Info, "response-body-all-of-removed-annotation-only", If(AnnotationOnly) },
            { Place.ResponseProperty, Info, "response-property-all-of-removed" },
            { Place.ResponseProperty, Info, "response-property-all-of-removed-annotation-only", If(AnnotationOnly) },
        },
        new(Facet.AnyOf, ChangeKind.Added, "{subject} was added to anyOf")
        {
            { Place.RequestBody, Info, "request-body-any-of-added" },
            { Place.RequestProperty, Info, "request-property-any-of-added" },
            { Place.ResponseBody, Info, "response-body-any-of-added" },
            { Place.ResponseProperty, Info, "response-property-any-of-added" },
        },
        new(Facet.AnyOf, ChangeKind.Removed, "{subject} was removed from anyOf")
        {
            { Place.RequestBody, Error, "request-body-any-of-removed" },
            { Place.RequestProperty, Error, "request-property-any-of-removed" },
            { Place.ResponseBody, Info, "response-body-any-of-removed" },
            { Place.ResponseProperty, Info, "response-property-any-of-removed" },
        },
        new(Facet.OneOf, ChangeKind.Added, "{subject} was added to oneOf")
        {
            { Place.RequestBody, Info, "request-body-one-of-added" },
            { Place.RequestProperty, Info, "request-property-one-of-added" },
            { Place.ResponseBody, Error, "response-body-one-of-added" },
            { Place.ResponseProperty, Error, "response-property-one-of-added" },
        },
        new(Facet.OneOf, ChangeKind.Removed, "{subject} was removed from oneOf")
        {
            { Place.RequestBody, Error, "request-body-one-of-removed" },
            { Place.RequestProperty, Error, "request-property-one-of-removed" },
            { Place.ResponseBody, Info, "response-body-one-of-removed" },
            { Place.ResponseProperty, Info, "response-property-one-of-removed" },
        },
        new(Facet.OneOf, ChangeKind.Wrapped, "the schema became one of several: {is}")
        {
            { Place.RequestBody, Error, "request-body-wrapped-in-one-of" },
            { Place.RequestProperty, Info, "request-property-one-of-added", If(Kept) },
            { Place.RequestProperty, Error, "request-property-type-changed" },
            { Place.ResponseBody, Error, "response-body-wrapped-in-one-of" },
            { Place.ResponseProperty, Error, "response-property-one-of-added", If(Kept) },
            { Place.ResponseProperty, Error, "response-property-type-changed" },
        },
        new(Facet.Discriminator, ChangeKind.Added, "the discriminator {is} was added")
        {
            { Place.RequestBody, Info, "request-body-discriminator-added" },
            { Place.RequestProperty, Info, "request-property-discriminator-added" },
            { Place.ResponseBody, Info, "response-body-discriminator-added" },
            { Place.ResponseProperty, Info, "response-property-discriminator-added" },
        },
        new(Facet.Discriminator, ChangeKind.Removed, "the discriminator {was} was removed")
        {
            { Place.RequestBody, Info, "request-body-discriminator-removed" },
            { Place.RequestProperty, Info, "request-property-discriminator-removed" },
            { Place.ResponseBody, Info, "response-body-discriminator-removed" },
            { Place.ResponseProperty, Info, "response-property-discriminator-removed" },
        },
        new(Facet.DiscriminatorProperty, ChangeKind.Changed, "the discriminator property changed from {was} to {is}")
        {
            { Place.RequestBody, Info, "request-body-discriminator-property-name-changed" },
            { Place.RequestProperty, Info, "request-property-discriminator-property-name-changed" },
            { Place.ResponseBody, Info, "response-body-discriminator-property-name-changed" },
            { Place.ResponseProperty, Info, "response-property-discriminator-property-name-changed" },
        },
        new(Facet.DiscriminatorMapping, ChangeKind.Added, "the discriminator mapping of {subject} was added")
        {
            { Place.RequestBody, Info, "request-body-discriminator-mapping-added" },
            { Place.RequestProperty, Info, "request-property-discriminator-mapping-added" },
            { Place.ResponseBody, Info, "response-body-discriminator-mapping-added" },
            { Place.ResponseProperty, Info, "response-property-discriminator-mapping-added" },
        },
        new(Facet.DiscriminatorMapping, ChangeKind.Removed, "the discriminator mapping of {subject} was removed")
        {
            { Place.RequestBody, Info, "request-body-discriminator-mapping-deleted" },
            { Place.RequestProperty, Info, "request-property-discriminator-mapping-deleted" },
            { Place.ResponseBody, Info, "response-body-discriminator-mapping-deleted" },
            { Place.ResponseProperty, Info, "response-property-discriminator-mapping-deleted" },
        },
        new(Facet.DiscriminatorMapping, ChangeKind.Changed, "the discriminator mapping of {subject} changed from {was} to {is}")
        {
            { Place.RequestBody, Info, "request-body-discriminator-mapping-changed" },
            { Place.RequestProperty, Info, "request-property-discriminator-mapping-changed" },
            { Place.ResponseBody, Info, "response-body-discriminator-mapping-changed" },
            { Place.ResponseProperty, Info, "response-property-discriminator-mapping-changed" },
        },
    ];
}
