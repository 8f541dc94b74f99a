using System.Reflection;
using static Alpharun.Drift.ClientEffect;
using static Alpharun.Drift.Rules.Condition;

namespace Alpharun.Drift.Rules;

/// <summary>
/// The rules for the client audience. If no effect is listed, the change has none. A required property, value or parameter must be given
/// by calls and object initializers, and must be present in responses.
/// </summary>
internal static class ClientRules
{
    public static readonly ClientRule ServerChanged = new("client-server-changed", "the address of the API changed from {was} to {is}") { Built = [new(FailsAtRunTime, Refused)] };

    public static readonly ClientRule MethodAdded = new("client-method-added", "the method was added: {is}");
    public static readonly ClientRule MethodRemoved = new("client-method-removed", "the method was removed: {was}") { Built = [new(FailsAtRunTime)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule MethodRenamed = new("client-method-renamed", "the method was renamed from {was} to {is}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule MethodMoved = new("client-method-moved", "the operation that the method calls changed from {was} to {is}") { Built = [new(FailsAtRunTime)] };
    public static readonly ClientRule MethodDeprecated = new("client-method-deprecated", "the method was deprecated") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule OperationIdChanged = new("client-operation-id-changed", "the operationId changed from {was} to {is}; the name of the method does not change");

    public static readonly ClientRule ResultTypeChanged = ForType("client-result-type-changed", "the return type changed from {was} to {is}");
    public static readonly ClientRule ResultNullabilityChanged = ForType("client-result-nullability-changed", "the nullability of the return type changed from {was} to {is}");
    public static readonly ClientRule SuccessStatusAdded = new("client-success-status-added", "the success status {is} was added; existing clients do not accept it") { Built = [new(FailsAtRunTime)] };

    public static readonly ClientRule ParameterAdded = new("client-parameter-added", "the optional parameter was added: {is}; arguments after it, such as the cancellation token, must be named") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule RequiredParameterAdded = new("client-required-parameter-added", "the required parameter was added: {is}") { Built = [new(FailsAtRunTime)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ParameterRemoved = new("client-parameter-removed", "the parameter was removed: {was}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ParameterRenamed = new("client-parameter-renamed", "the parameter was renamed from {was} to {is}; named arguments must be changed") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule ParameterWireNameChanged = new("client-parameter-wire-name-changed", "the name in the request changed from {was} to {is}") { Built = [new(FailsAtRunTime, Required)] };
    public static readonly ClientRule ParameterStyleChanged = new("client-parameter-style-changed", "the serialization of list items changed from {was} to {is}") { Built = [new(FailsAtRunTime)] };
    public static readonly ClientRule ParameterTypeChanged = ForType("client-parameter-type-changed", "the type changed from {was} to {is}");
    public static readonly ClientRule ParameterNullabilityChanged = ForType("client-parameter-nullability-changed", "the nullability changed from {was} to {is}");
    public static readonly ClientRule ParameterBecameRequired = new("client-parameter-became-required", "the parameter became required: {is}") { Built = [new(FailsAtRunTime)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ParameterBecameOptional = new("client-parameter-became-optional", "the parameter became optional: {is}");
    public static readonly ClientRule ParametersReordered = new("client-parameters-reordered", "the order of the parameters changed from {was} to {is}; positional arguments are passed to other parameters") { Rebuilt = [new(CompilesDifferently), new(NoLongerCompiles, SourceBreaks)] };
    public static readonly ClientRule MediaTypeChanged = new("client-body-media-type-changed", "the API requires {is}, but the client sends application/json") { Built = [new(FailsAtRunTime)], Rebuilt = [new(FailsAtRunTime)] };

    public static readonly ClientRule TypeAdded = new("client-type-added", "the type was added: {is}");
    public static readonly ClientRule TypeRemoved = new("client-type-removed", "the type was removed: {was}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule TypeRenamed = new("client-type-renamed", "the type was renamed from {was} to {is}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule TypeKindChanged = new("client-type-kind-changed", "the kind of type changed from {was} to {is}") { Built = [new(FailsAtRunTime, InRequest), new(FailsAtRunTime, InResponse)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule TypeDeprecated = new("client-type-deprecated", "the type was deprecated") { Rebuilt = [new(CompilesDifferently)] };

    public static readonly ClientRule MemberAdded = new("client-member-added", "the property was added: {is}");
    public static readonly ClientRule RequiredMemberAdded = new("client-required-member-added", "the required property was added: {is}; code that creates the object, such as tests, must set it")
    {
        Built = [new(FailsAtRunTime, InRequest)],
        Rebuilt = [new(CompilesDifferently), new(NoLongerCompiles, InRequest)],
    };

    public static readonly ClientRule MemberRemoved = new("client-member-removed", "the property was removed: {was}")
    {
        Built = [new(FailsAtRunTime, InResponse | Required), new(FailsAtRunTime, InRequest | Refused)],
        Rebuilt = [new(NoLongerCompiles)],
    };

    public static readonly ClientRule MemberRenamed = new("client-member-renamed", "the property was renamed from {was} to {is}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule MemberWireNameChanged = new("client-member-wire-name-changed", "the JSON name changed from {was} to {is}") { Built = [new(FailsAtRunTime, Required | InResponse), new(FailsAtRunTime, Required | InRequest)] };
    public static readonly ClientRule MemberTypeChanged = ForType("client-member-type-changed", "the type changed from {was} to {is}");
    public static readonly ClientRule MemberNullabilityChanged = ForType("client-member-nullability-changed", "the nullability changed from {was} to {is}");
    public static readonly ClientRule MemberBecameRequired = new("client-member-became-required", "the property became required: {is}; code that creates the object, such as tests, must set it")
    {
        Built = [new(FailsAtRunTime, InRequest)],
        Rebuilt = [new(CompilesDifferently), new(NoLongerCompiles, InRequest), new(NoLongerCompiles, SourceBreaks)],
    };

    public static readonly ClientRule MemberBecameOptional = new("client-member-became-optional", "the property became optional: {is}")
    {
        Built = [new(FailsAtRunTime, InResponse)],
        Rebuilt = [new(CompilesDifferently, SourceDiffers), new(NoLongerCompiles, SourceBreaks)],
    };

    public static readonly ClientRule MemberDeprecated = new("client-member-deprecated", "the property was deprecated") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule HelperAdded = new("client-helper-added", "the property that parses the text was added: {is}");
    public static readonly ClientRule HelperRemoved = new("client-helper-removed", "the property that parses the text was removed: {was}") { Rebuilt = [new(NoLongerCompiles)] };

    public static readonly ClientRule ValueAdded = new("client-enum-value-added", "the value {is} was added");
    public static readonly ClientRule ValueRemoved = new("client-enum-value-removed", "the value {was} was removed") { Built = [new(FailsAtRunTime, InRequest)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ValueTextChanged = new("client-enum-value-text-changed", "the text of the value changed from {was} to {is}") { Built = [new(FailsAtRunTime, InRequest)] };

    /// <summary>All rules.</summary>
    public static IEnumerable<ClientRule> All =>
        typeof(ClientRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(rule => rule.GetValue(null)).OfType<ClientRule>();

    // The effects of a changed type depend on the type. The comparison passes them as conditions.
    private static ClientRule ForType(string id, string message) => new(id, message)
    {
        Built = [new(FailsAtRunTime, Misread)],
        Rebuilt = [new(CompilesDifferently, SourceDiffers), new(NoLongerCompiles, SourceBreaks)],
    };
}
