using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for properties of objects.</summary>
internal static class PropertyRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Property, ChangeKind.Added, "the property {subject} was added")
        {
            { Place.RequestParameterProperty, Error, "new-required-request-header-property", If(InHeader | Required) },
            { Place.RequestProperty, Error, "new-required-request-property", If(Required).AndNot(ReadOnly) },
            { Place.RequestProperty, Error, "new-required-request-property-with-default", If(Required | HasDefault).AndNot(ReadOnly) },
            { Place.RequestProperty, Info, "new-optional-request-property", Unless(Required | ReadOnly) },
            { Place.ResponseProperty, Info, "response-optional-property-added", Unless(Required) },
            { Place.ResponseProperty, Info, "response-optional-write-only-property-added", If(WriteOnly).AndNot(Required) },
            { Place.ResponseProperty, Info, "response-required-property-added", If(Required) },
            { Place.ResponseProperty, Info, "response-required-write-only-property-added", If(Required | WriteOnly) },
        },
        new(Facet.Property, ChangeKind.Required, "the property {subject} became required")
        {
            { Place.RequestParameterProperty, Error, "request-header-property-became-required", If(InHeader) },
            { Place.RequestProperty, Error, "request-property-became-required", Unless(ReadOnly) },
            { Place.RequestProperty, Error, "request-property-became-required-with-default", If(HasDefault).AndNot(ReadOnly) },
            { Place.ResponseProperty, Info, "response-property-became-required" },
            { Place.ResponseProperty, Info, "response-write-only-property-became-required", If(WriteOnly) },
        },
        new(Facet.Property, ChangeKind.Optional, "the property {subject} became optional")
        {
            { Place.RequestProperty, Info, "request-property-became-optional", Unless(ReadOnly) },
            { Place.ResponseProperty, Error, "response-property-became-optional" },
            { Place.ResponseProperty, Info, "response-write-only-property-became-optional", If(WriteOnly) },
        },
        new(Facet.Property, ChangeKind.Removed, "the property {subject} was removed")
        {
            { Place.RequestProperty, Warning, "request-property-removed", Unless(ReadOnly) },
            { Place.ResponseProperty, Warning, "response-optional-property-removed", Unless(Required) },
            { Place.ResponseProperty, Info, "response-optional-write-only-property-removed", If(WriteOnly).AndNot(Required) },
            { Place.ResponseProperty, Error, "response-required-property-removed", If(Required) },
            { Place.ResponseProperty, Info, "response-required-write-only-property-removed", If(Required | WriteOnly) },
        },
        new(Facet.ReadOnly, ChangeKind.Introduced, "it became read-only")
        {
            { Place.RequestProperty, Info, "request-optional-property-became-read-only", Unless(Required) },
            { Place.RequestProperty, Info, "request-required-property-became-read-only", If(Required) },
            { Place.ResponseProperty, Info, "response-optional-property-became-read-only", Unless(Required) },
            { Place.ResponseProperty, Info, "response-required-property-became-read-only", If(Required) },
        },
        new(Facet.ReadOnly, ChangeKind.Lifted, "it is no longer read-only")
        {
            { Place.RequestProperty, Info, "request-optional-property-became-not-read-only", Unless(Required) },
            { Place.RequestProperty, Info, "request-required-property-became-not-read-only", If(Required) },
            { Place.ResponseProperty, Info, "response-optional-property-became-not-read-only", Unless(Required) },
            { Place.ResponseProperty, Info, "response-required-property-became-not-read-only", If(Required) },
        },
        new(Facet.WriteOnly, ChangeKind.Lifted, "it is no longer write-only")
        {
            { Place.RequestProperty, Info, "request-optional-property-became-not-write-only", Unless(Required) },
            { Place.RequestProperty, Info, "request-required-property-became-not-write-only", If(Required) },
            { Place.ResponseProperty, Info, "response-optional-property-became-not-write-only", Unless(Required) },
            { Place.ResponseProperty, Warning, "response-required-property-became-not-write-only", If(Required) },
        },
        new(Facet.WriteOnly, ChangeKind.Introduced, "it became write-only")
        {
            { Place.RequestProperty, Info, "request-optional-property-became-write-only", Unless(Required) },
            { Place.RequestProperty, Info, "request-required-property-became-write-only", If(Required) },
            { Place.ResponseProperty, Info, "response-optional-property-became-write-only", Unless(Required) },
            { Place.ResponseProperty, Info, "response-required-property-became-write-only", If(Required) },
        },
    ];
}
