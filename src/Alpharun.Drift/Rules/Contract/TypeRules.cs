using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for the types of values.</summary>
internal static class TypeRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Type, ChangeKind.Widened, "the type was widened from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-type-generalized" },
            { Place.RequestParameterProperty, Info, "request-parameter-property-type-generalized" },
            { Place.RequestBody, Info, "request-body-type-generalized" },
            { Place.RequestProperty, Info, "request-property-type-generalized" },
            { Place.ResponseHeader, Error, "response-header-type-generalized" },
            { Place.ResponseBody, Error, "response-body-type-generalized" },
            { Place.ResponseProperty, Error, "response-property-type-generalized" },
        },
        new(Facet.Type, ChangeKind.Narrowed, "the type was narrowed from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-type-changed" },
            { Place.RequestParameterProperty, Error, "request-parameter-property-type-specialized" },
            { Place.RequestBody, Error, "request-body-type-changed" },
            { Place.RequestProperty, Error, "request-property-type-changed", Unless(ReadOnly) },
            { Place.ResponseHeader, Info, "response-header-type-specialized" },
            { Place.ResponseBody, Info, "response-body-type-specialized" },
            { Place.ResponseProperty, Info, "response-property-type-specialized" },
        },
        new(Facet.Type, ChangeKind.WidenedAsText, "the type changed from {was} to {is}, which includes every {was} written as text")
        {
            { Place.RequestParameter, Info, "request-parameter-type-generalized", If(Text) },
            { Place.RequestParameter, Error, "request-parameter-type-changed" },
            { Place.RequestParameterProperty, Info, "request-parameter-property-type-generalized", If(Text) },
            { Place.RequestParameterProperty, Warning, "request-parameter-property-type-changed" },
            { Place.RequestBody, Info, "request-body-type-compatible", If(Text) },
            { Place.RequestBody, Error, "request-body-type-changed" },
            { Place.RequestProperty, Info, "request-property-type-compatible", If(Text) },
            { Place.RequestProperty, Error, "request-property-type-changed", Unless(ReadOnly) },
            { Place.ResponseHeader, Error, "response-header-type-changed" },
            { Place.ResponseBody, Error, "response-body-type-changed" },
            { Place.ResponseProperty, Error, "response-property-type-changed" },
        },
        new(Facet.Type, ChangeKind.NarrowedAsText, "the type changed from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-type-changed" },
            { Place.RequestParameterProperty, Warning, "request-parameter-property-type-changed" },
            { Place.RequestBody, Error, "request-body-type-changed" },
            { Place.RequestProperty, Error, "request-property-type-changed", Unless(ReadOnly) },
            { Place.ResponseHeader, Info, "response-header-type-compatible", If(Text) },
            { Place.ResponseHeader, Error, "response-header-type-changed" },
            { Place.ResponseBody, Info, "response-body-type-compatible", If(Text) },
            { Place.ResponseBody, Error, "response-body-type-changed" },
            { Place.ResponseProperty, Info, "response-property-type-compatible", If(Text) },
            { Place.ResponseProperty, Error, "response-property-type-changed" },
        },
        new(Facet.Type, ChangeKind.Flattened, "the type changed from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-type-changed" },
            { Place.RequestParameterProperty, Warning, "request-parameter-property-type-changed" },
            { Place.RequestBody, Info, "request-body-type-compatible", If(Text) },
            { Place.RequestBody, Error, "request-body-type-changed" },
            { Place.RequestProperty, Info, "request-property-type-compatible", If(Text) },
            { Place.RequestProperty, Error, "request-property-type-changed", Unless(ReadOnly) },
            { Place.ResponseHeader, Error, "response-header-type-changed" },
            { Place.ResponseBody, Error, "response-body-type-changed" },
            { Place.ResponseProperty, Error, "response-property-type-changed" },
        },
        new(Facet.Type, ChangeKind.Changed, "the type changed from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-type-changed" },
            { Place.RequestParameterProperty, Warning, "request-parameter-property-type-changed" },
            { Place.RequestBody, Error, "request-body-type-changed" },
            { Place.RequestProperty, Error, "request-property-type-changed", Unless(ReadOnly) },
            { Place.ResponseHeader, Error, "response-header-type-changed" },
            { Place.ResponseBody, Error, "response-body-type-changed" },
            { Place.ResponseProperty, Error, "response-property-type-changed" },
        },
        new(Facet.Format, ChangeKind.Widened, "the type was widened from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-type-generalized" },
            { Place.RequestParameterProperty, Info, "request-parameter-property-type-generalized" },
            { Place.RequestBody, Info, "request-body-type-generalized" },
            { Place.RequestProperty, Info, "request-property-type-generalized" },
            { Place.ResponseHeader, Error, "response-header-type-changed" },
            { Place.ResponseBody, Error, "response-body-type-changed" },
            { Place.ResponseProperty, Error, "response-property-type-changed" },
        },
        new(Facet.Format, ChangeKind.Narrowed, "the type was narrowed from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-type-changed" },
            { Place.RequestParameterProperty, Error, "request-parameter-property-type-specialized" },
            { Place.RequestBody, Error, "request-body-type-changed" },
            { Place.RequestProperty, Error, "request-property-type-changed", Unless(ReadOnly) },
            { Place.ResponseHeader, Info, "response-header-type-specialized" },
            { Place.ResponseBody, Info, "response-body-type-specialized" },
            { Place.ResponseProperty, Info, "response-property-type-specialized" },
        },
        new(Facet.Format, ChangeKind.Changed, "the type changed from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-type-changed" },
            { Place.RequestParameterProperty, Warning, "request-parameter-property-type-changed" },
            { Place.RequestBody, Error, "request-body-type-changed" },
            { Place.RequestProperty, Error, "request-property-type-changed", Unless(ReadOnly) },
            { Place.ResponseHeader, Error, "response-header-type-changed" },
            { Place.ResponseBody, Error, "response-body-type-changed" },
            { Place.ResponseProperty, Error, "response-property-type-changed" },
        },
        new(Facet.TypeList, ChangeKind.Widened, "the list of types changed from {was} to {is}: {subject} was added")
        {
            { Place.RequestParameter, Info, "request-parameter-list-of-types-widened" },
            { Place.RequestParameterProperty, Info, "request-parameter-property-list-of-types-widened" },
            { Place.RequestBody, Info, "request-body-list-of-types-widened" },
            { Place.RequestProperty, Info, "request-property-list-of-types-widened" },
            { Place.ResponseBody, Error, "response-body-list-of-types-widened" },
            { Place.ResponseProperty, Error, "response-property-list-of-types-widened" },
        },
        new(Facet.TypeList, ChangeKind.Narrowed, "the list of types changed from {was} to {is}: {subject} was removed")
        {
            { Place.RequestParameter, Error, "request-parameter-list-of-types-narrowed" },
            { Place.RequestParameterProperty, Error, "request-parameter-property-list-of-types-narrowed" },
            { Place.RequestBody, Error, "request-body-list-of-types-narrowed" },
            { Place.RequestProperty, Error, "request-property-list-of-types-narrowed" },
            { Place.ResponseBody, Info, "response-body-list-of-types-narrowed" },
            { Place.ResponseProperty, Info, "response-property-list-of-types-narrowed" },
        },
        new(Facet.Nullability, ChangeKind.Allowed, "it became nullable")
        {
            { Place.RequestParameter, Info, "request-parameter-became-nullable" },
            { Place.RequestParameterProperty, Info, "request-parameter-property-became-nullable" },
            { Place.RequestBody, Info, "request-body-became-nullable" },
            { Place.RequestProperty, Info, "request-property-became-nullable" },
            { Place.ResponseHeader, Error, "response-header-became-nullable" },
            { Place.ResponseBody, Error, "response-body-became-nullable" },
            { Place.ResponseProperty, Error, "response-property-became-nullable", Unless(WriteOnly) },
        },
        new(Facet.Nullability, ChangeKind.Forbidden, "it is no longer nullable")
        {
            { Place.RequestParameter, Error, "request-parameter-became-not-nullable" },
            { Place.RequestParameterProperty, Error, "request-parameter-property-became-not-nullable" },
            { Place.RequestBody, Error, "request-body-became-not-nullable" },
            { Place.RequestProperty, Error, "request-property-became-not-nullable", Unless(ReadOnly) },
            { Place.ResponseHeader, Info, "response-header-became-not-nullable" },
            { Place.ResponseBody, Info, "response-body-became-not-nullable" },
            { Place.ResponseProperty, Info, "response-property-became-not-nullable" },
        },
    ];
}
