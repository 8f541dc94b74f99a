using static Alpharun.Drift.DriftLevel;
using static Alpharun.Drift.Rules.Condition;
using static Alpharun.Drift.Rules.Requirement;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for limits of numbers, lengths and counts.</summary>
internal static class LimitRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Maximum, ChangeKind.Set, "the maximum {is} was added")
        {
            { Place.RequestParameter, Warning, "request-parameter-max-set" },
            { Place.RequestBody, Warning, "request-body-max-set" },
            { Place.RequestProperty, Warning, "request-property-max-set", Unless(ReadOnly) },
        },
        new(Facet.Maximum, ChangeKind.Increased, "the maximum increased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-max-increased" },
            { Place.RequestBody, Info, "request-body-max-increased" },
            { Place.RequestProperty, Info, "request-property-max-increased" },
            { Place.ResponseBody, Error, "response-body-max-increased" },
            { Place.ResponseProperty, Error, "response-property-max-increased", Unless(WriteOnly) },
        },
        new(Facet.Maximum, ChangeKind.Decreased, "the maximum decreased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-max-decreased" },
            { Place.RequestBody, Error, "request-body-max-decreased" },
            { Place.RequestProperty, Error, "request-property-max-decreased", Unless(ReadOnly) },
            { Place.RequestProperty, Info, "request-read-only-property-max-decreased", If(ReadOnly) },
        },
        new(Facet.Minimum, ChangeKind.Set, "the minimum {is} was added")
        {
            { Place.RequestParameter, Warning, "request-parameter-min-set" },
            { Place.RequestBody, Warning, "request-body-min-set" },
            { Place.RequestProperty, Warning, "request-property-min-set", Unless(ReadOnly) },
        },
        new(Facet.Minimum, ChangeKind.Increased, "the minimum increased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-min-increased" },
            { Place.RequestBody, Error, "request-body-min-increased" },
            { Place.RequestProperty, Error, "request-property-min-increased", Unless(ReadOnly) },
            { Place.RequestProperty, Info, "request-read-only-property-min-increased", If(ReadOnly) },
        },
        new(Facet.Minimum, ChangeKind.Decreased, "the minimum decreased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-min-decreased" },
            { Place.RequestBody, Info, "request-body-min-decreased" },
            { Place.RequestProperty, Info, "request-property-min-decreased" },
            { Place.ResponseBody, Error, "response-body-min-decreased" },
            { Place.ResponseProperty, Error, "response-property-min-decreased", Unless(WriteOnly) },
        },
        new(Facet.ExclusiveMaximum, ChangeKind.Set, "the exclusive maximum {is} was added")
        {
            { Place.RequestParameter, Warning, "request-parameter-exclusive-max-set" },
            { Place.RequestBody, Warning, "request-body-exclusive-max-set" },
            { Place.RequestProperty, Warning, "request-property-exclusive-max-set", Unless(ReadOnly) },
        },
        new(Facet.ExclusiveMaximum, ChangeKind.Increased, "the exclusive maximum increased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-exclusive-max-increased" },
            { Place.RequestBody, Info, "request-body-exclusive-max-increased" },
            { Place.RequestProperty, Info, "request-property-exclusive-max-increased" },
            { Place.ResponseBody, Error, "response-body-exclusive-max-increased" },
            { Place.ResponseProperty, Error, "response-property-exclusive-max-increased", Unless(WriteOnly) },
        },
        new(Facet.ExclusiveMaximum, ChangeKind.Decreased, "the exclusive maximum decreased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-exclusive-max-decreased" },
            { Place.RequestBody, Error, "request-body-exclusive-max-decreased" },
            { Place.RequestProperty, Error, "request-property-exclusive-max-decreased", Unless(ReadOnly) },
            { Place.RequestProperty, Info, "request-read-only-property-exclusive-max-decreased", If(ReadOnly) },
        },
        new(Facet.ExclusiveMinimum, ChangeKind.Set, "the exclusive minimum {is} was added")
        {
            { Place.RequestParameter, Warning, "request-parameter-exclusive-min-set" },
            { Place.RequestBody, Warning, "request-body-exclusive-min-set" },
            { Place.RequestProperty, Warning, "request-property-exclusive-min-set", Unless(ReadOnly) },
        },
        new(Facet.ExclusiveMinimum, ChangeKind.Increased, "the exclusive minimum increased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-exclusive-min-increased" },
            { Place.RequestBody, Error, "request-body-exclusive-min-increased" },
            { Place.RequestProperty, Error, "request-property-exclusive-min-increased", Unless(ReadOnly) },
            { Place.RequestProperty, Info, "request-read-only-property-exclusive-min-increased", If(ReadOnly) },
        },
        new(Facet.ExclusiveMinimum, ChangeKind.Decreased, "the exclusive minimum decreased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-exclusive-min-decreased" },
            { Place.RequestBody, Info, "request-body-exclusive-min-decreased" },
            { Place.RequestProperty, Info, "request-property-exclusive-min-decreased" },
            { Place.ResponseBody, Error, "response-body-exclusive-min-decreased" },
            { Place.ResponseProperty, Error, "response-property-exclusive-min-decreased", Unless(WriteOnly) },
        },
        new(Facet.MaxLength, ChangeKind.Set, "the maximum length {is} was added")
        {
            { Place.RequestParameter, Warning, "request-parameter-max-length-set" },
            { Place.RequestBody, Warning, "request-body-max-length-set" },
            { Place.RequestProperty, Warning, "request-property-max-length-set", Unless(ReadOnly) },
        },
        new(Facet.MaxLength, ChangeKind.Increased, "the maximum length increased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-max-length-increased" },
            { Place.RequestBody, Info, "request-body-max-length-increased" },
            { Place.RequestProperty, Info, "request-property-max-length-increased" },
            { Place.ResponseBody, Error, "response-body-max-length-increased" },
            { Place.ResponseProperty, Error, "response-property-max-length-increased", Unless(WriteOnly) },
        },
        new(Facet.MaxLength, ChangeKind.Decreased, "the maximum length decreased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-max-length-decreased" },
            { Place.RequestBody, Error, "request-body-max-length-decreased" },
            { Place.RequestProperty, Error, "request-property-max-length-decreased", Unless(ReadOnly) },
            { Place.RequestProperty, Info, "request-read-only-property-max-length-decreased", If(ReadOnly) },
        },
        new(Facet.MaxLength, ChangeKind.Unset, "the maximum length {was} was removed")
        {
            { Place.ResponseBody, Error, "response-body-max-length-unset" },
            { Place.ResponseProperty, Error, "response-property-max-length-unset", Unless(WriteOnly) },
        },
        new(Facet.MinLength, ChangeKind.Increased, "the minimum length increased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-min-length-increased" },
            { Place.RequestBody, Error, "request-body-min-length-increased" },
            { Place.RequestProperty, Error, "request-property-min-length-increased", Unless(ReadOnly) },
        },
        new(Facet.MinLength, ChangeKind.Decreased, "the minimum length decreased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-min-length-decreased" },
            { Place.RequestBody, Info, "request-body-min-length-decreased" },
            { Place.RequestProperty, Info, "request-property-min-length-decreased" },
            { Place.ResponseBody, Error, "response-body-min-length-decreased" },
            { Place.ResponseProperty, Error, "response-property-min-length-decreased", Unless(WriteOnly) },
        },
        new(Facet.MaxItems, ChangeKind.Increased, "the maximum number of items increased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-max-items-increased" },
        },
        new(Facet.MaxItems, ChangeKind.Decreased, "the maximum number of items decreased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-max-items-decreased" },
        },
        new(Facet.MinItems, ChangeKind.Set, "the minimum number of items {is} was added")
        {
            { Place.RequestParameter, Warning, "request-parameter-min-items-set" },
            { Place.RequestBody, Warning, "request-body-min-items-set" },
            { Place.RequestProperty, Warning, "request-property-min-items-set", Unless(ReadOnly) },
        },
        new(Facet.MinItems, ChangeKind.Increased, "the minimum number of items increased from {was} to {is}")
        {
            { Place.RequestParameter, Error, "request-parameter-min-items-increased" },
            { Place.RequestBody, Error, "request-body-min-items-increased" },
            { Place.RequestProperty, Error, "request-property-min-items-increased", Unless(ReadOnly) },
        },
        new(Facet.MinItems, ChangeKind.Decreased, "the minimum number of items decreased from {was} to {is}")
        {
            { Place.RequestParameter, Info, "request-parameter-min-items-decreased" },
            { Place.ResponseBody, Error, "response-body-min-items-decreased" },
            { Place.ResponseProperty, Error, "response-property-min-items-decreased", Unless(WriteOnly) },
        },
        new(Facet.MinItems, ChangeKind.Unset, "the minimum number of items {was} was removed")
        {
            { Place.ResponseBody, Error, "response-body-min-items-unset" },
            { Place.ResponseProperty, Error, "response-property-min-items-unset", Unless(WriteOnly) },
        },
        new(Facet.MaxContains, ChangeKind.Increased, "the maximum number of matching items increased from {was} to {is}")
        {
            { Place.RequestBody, Info, "request-body-max-contains-increased" },
            { Place.RequestProperty, Info, "request-property-max-contains-increased" },
            { Place.ResponseBody, Error, "response-body-max-contains-increased" },
            { Place.ResponseProperty, Error, "response-property-max-contains-increased" },
        },
        new(Facet.MaxContains, ChangeKind.Decreased, "the maximum number of matching items decreased from {was} to {is}")
        {
            { Place.RequestBody, Error, "request-body-max-contains-decreased" },
            { Place.RequestProperty, Error, "request-property-max-contains-decreased" },
            { Place.ResponseBody, Info, "response-body-max-contains-decreased" },
            { Place.ResponseProperty, Info, "response-property-max-contains-decreased" },
        },
        new(Facet.MinContains, ChangeKind.Increased, "the minimum number of matching items increased from {was} to {is}")
        {
            { Place.RequestBody, Error, "request-body-min-contains-increased" },
            { Place.RequestProperty, Error, "request-property-min-contains-increased" },
            { Place.ResponseBody, Info, "response-body-min-contains-increased" },
            { Place.ResponseProperty, Info, "response-property-min-contains-increased" },
        },
        new(Facet.MinContains, ChangeKind.Decreased, "the minimum number of matching items decreased from {was} to {is}")
        {
            { Place.RequestBody, Info, "request-body-min-contains-decreased" },
            { Place.RequestProperty, Info, "request-property-min-contains-decreased" },
            { Place.ResponseBody, Error, "response-body-min-contains-decreased" },
            { Place.ResponseProperty, Error, "response-property-min-contains-decreased" },
        },
    ];
}
