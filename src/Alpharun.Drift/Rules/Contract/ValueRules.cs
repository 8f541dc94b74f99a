using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for the values that are allowed, and default values.</summary>
internal static class ValueRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Enum, ChangeKind.Introduced, "the values were restricted to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-became-enum" },
            { Place.RequestParameterProperty, Error, "request-header-property-became-enum", If(InHeader) },
            { Place.RequestBody, Error, "request-body-became-enum" },
            { Place.RequestProperty, Error, "request-property-became-enum", Unless(ReadOnly) },
        },
        new(Facet.EnumValue, ChangeKind.Added, "the enum value {subject} was added")
        {
            { Place.RequestParameter, Info, "request-parameter-enum-value-added" },
            { Place.RequestParameterProperty, Info, "request-parameter-property-enum-value-added" },
            { Place.RequestProperty, Info, "request-property-enum-value-added" },
            { Place.ResponseProperty, Warning, "response-property-enum-value-added" },
            { Place.ResponseProperty, Info, "response-write-only-property-enum-value-added", If(WriteOnly) },
        },
        new(Facet.EnumValue, ChangeKind.Removed, "the enum value {subject} was removed")
        {
            { Place.RequestParameter, Error, "request-parameter-enum-value-removed" },
            { Place.RequestParameterProperty, Error, "request-parameter-property-enum-value-removed" },
            { Place.RequestBody, Error, "request-body-enum-value-removed" },
            { Place.RequestProperty, Error, "request-property-enum-value-removed" },
            { Place.RequestProperty, Info, "request-read-only-property-enum-value-removed", If(ReadOnly) },
            { Place.ResponseBody, Info, "response-mediatype-enum-value-removed" },
            { Place.ResponseProperty, Info, "response-property-enum-value-removed" },
        },
        new(Facet.ExtensibleEnumValue, ChangeKind.Removed, "the value {subject} was removed from x-extensible-enum")
        {
            { Place.RequestParameter, Error, "request-parameter-x-extensible-enum-value-removed" },
            { Place.RequestProperty, Error, "request-property-x-extensible-enum-value-removed" },
        },
        new(Facet.Const, ChangeKind.Added, "the constant value {is} was added")
        {
            { Place.RequestBody, Error, "request-body-const-added" },
            { Place.RequestProperty, Error, "request-property-const-added" },
            { Place.ResponseBody, Info, "response-body-const-added" },
            { Place.ResponseProperty, Info, "response-property-const-added" },
        },
        new(Facet.Const, ChangeKind.Removed, "the constant value {was} was removed")
        {
            { Place.RequestBody, Info, "request-body-const-removed" },
            { Place.RequestProperty, Info, "request-property-const-removed" },
            { Place.ResponseBody, Error, "response-body-const-removed" },
            { Place.ResponseProperty, Error, "response-property-const-removed" },
        },
        new(Facet.Const, ChangeKind.Changed, "the constant value changed from {was} to {is}")
        {
            { Place.RequestBody, Error, "request-body-const-changed" },
            { Place.RequestProperty, Error, "request-property-const-changed" },
            { Place.ResponseBody, Error, "response-body-const-changed" },
            { Place.ResponseProperty, Error, "response-property-const-changed" },
        },
        new(Facet.Default, ChangeKind.Changed, "the default value changed from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-default-value-changed", Unless(Required) },
            { Place.RequestBody, Info, "request-body-default-value-changed" },
            { Place.RequestProperty, Info, "request-property-default-value-changed" },
            { Place.ResponseBody, Info, "response-body-default-value-changed" },
            { Place.ResponseProperty, Info, "response-property-default-value-changed" },
        },
        new(Facet.Default, ChangeKind.Added, "the default value {is} was added")
        {
            { Place.RequestParameter, Error, "request-parameter-default-value-added", Unless(Required) },
            { Place.RequestBody, Info, "request-body-default-value-added" },
            { Place.RequestProperty, Info, "request-property-default-value-added" },
            { Place.ResponseBody, Info, "response-body-default-value-added" },
            { Place.ResponseProperty, Info, "response-property-default-value-added" },
        },
        new(Facet.Default, ChangeKind.Removed, "the default value {was} was removed")
        {
            { Place.RequestParameter, Error, "request-parameter-default-value-removed", Unless(Required) },
            { Place.RequestBody, Info, "request-body-default-value-removed" },
            { Place.RequestProperty, Info, "request-property-default-value-removed" },
            { Place.ResponseBody, Info, "response-body-default-value-removed" },
            { Place.ResponseProperty, Info, "response-property-default-value-removed" },
        },
        new(Facet.Pattern, ChangeKind.Added, "the pattern {is} was added")
        {
            { Place.RequestParameter, Error, "request-parameter-pattern-added" },
            { Place.RequestProperty, Error, "request-property-pattern-added" },
            { Place.ResponseProperty, Info, "response-property-pattern-added" },
        },
        new(Facet.Pattern, ChangeKind.Removed, "the pattern {was} was removed")
        {
            { Place.RequestParameter, Info, "request-parameter-pattern-removed" },
            { Place.RequestProperty, Info, "request-property-pattern-removed" },
            { Place.ResponseProperty, Info, "response-property-pattern-removed" },
        },
        new(Facet.Pattern, ChangeKind.Changed, "the pattern changed from {was} to {is}")
        {
            { Place.RequestParameter, Warning, "request-parameter-pattern-changed" },
            { Place.RequestProperty, Warning, "request-property-pattern-changed" },
            { Place.ResponseProperty, Info, "response-property-pattern-changed" },
        },
        new(Facet.Pattern, ChangeKind.Generalized, "the pattern changed from {was} to {is}, which matches every text")
        {
            { Place.RequestParameter, Info, "request-parameter-pattern-generalized" },
            { Place.RequestProperty, Info, "request-property-pattern-generalized" },
        },
    ];
}
