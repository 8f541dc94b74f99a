using static Alpharun.Drift.ClientEffect;

namespace Alpharun.Drift.Client.Rules;

/// <summary>
/// The table: every kind of change of the surface, and what it does to programs. What is not said is nothing. A required
/// property, value or parameter is one that calls and <c>new</c> must give, or that a response must have.
/// </summary>
internal static class ClientRules
{
    public static readonly ClientRule ServerChanged = new("client-server-changed", "the API is at {is} now, and was at {was}") { Built = [new(FailsAtRunTime, When.Refused)] };

    public static readonly ClientRule MethodAdded = new("client-method-added", "the method is new: {is}");
    public static readonly ClientRule MethodRemoved = new("client-method-removed", "the method is gone: {was}") { Built = [new(FailsAtRunTime)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule MethodRenamed = new("client-method-renamed", "the method is called {is} now, and was called {was}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule MethodMoved = new("client-method-moved", "the method calls {is} now, and called {was}") { Built = [new(FailsAtRunTime)] };
    public static readonly ClientRule MethodDeprecated = new("client-method-deprecated", "the method is deprecated now") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule OperationIdChanged = new("client-operation-id-changed", "the operationId is {is} now, and was {was}; the method keeps its name");

    public static readonly ClientRule ResultTypeChanged = OfType("client-result-type-changed", "it returns {is} now, and returned {was}");
    public static readonly ClientRule ResultNullabilityChanged = OfType("client-result-nullability-changed", "whether it may return nothing changed: {is} now, {was} before");
    public static readonly ClientRule SuccessStatusAdded = new("client-success-status-added", "it may be answered with the status {is} now, which a client does not accept that does not know it") { Built = [new(FailsAtRunTime)] };

    public static readonly ClientRule ParameterAdded = new("client-parameter-added", "the parameter is new: {is}; what a call gives behind it by position, as the cancellation token, has to be named") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule RequiredParameterAdded = new("client-required-parameter-added", "the parameter is new, and required: {is}") { Built = [new(FailsAtRunTime)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ParameterRemoved = new("client-parameter-removed", "the parameter is gone: {was}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ParameterRenamed = new("client-parameter-renamed", "the parameter is called {is} now, and was called {was}, which calls may name it by") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule ParameterWireNameChanged = new("client-parameter-wire-name-changed", "it is sent as {is} now, and was sent as {was}") { Built = [new(FailsAtRunTime, When.Required)] };
    public static readonly ClientRule ParameterStyleChanged = new("client-parameter-style-changed", "items of the list are sent {is} now, and were sent {was}") { Built = [new(FailsAtRunTime)] };
    public static readonly ClientRule ParameterTypeChanged = OfType("client-parameter-type-changed", "it is {is} now, and was {was}");
    public static readonly ClientRule ParameterNullabilityChanged = OfType("client-parameter-nullability-changed", "whether it may be null changed: {is} now, {was} before");
    public static readonly ClientRule ParameterBecameRequired = new("client-parameter-became-required", "it is required now: {is}") { Built = [new(FailsAtRunTime)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ParameterBecameOptional = new("client-parameter-became-optional", "it is optional now: {is}");
    public static readonly ClientRule ParametersReordered = new("client-parameters-reordered", "the parameters are in another order: {is} now, {was} before; arguments given by position go elsewhere") { Rebuilt = [new(CompilesDifferently), new(NoLongerCompiles, When.SourceBreaks)] };
    public static readonly ClientRule MediaTypeChanged = new("client-body-media-type-changed", "the API expects {is} now; the client sends application/json") { Built = [new(FailsAtRunTime)], Rebuilt = [new(FailsAtRunTime)] };

    public static readonly ClientRule TypeAdded = new("client-type-added", "the type is new: {is}");
    public static readonly ClientRule TypeRemoved = new("client-type-removed", "the type is gone: {was}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule TypeRenamed = new("client-type-renamed", "the type is called {is} now, and was called {was}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule TypeKindChanged = new("client-type-kind-changed", "the type is a {is} now, and was a {was}") { Built = [new(FailsAtRunTime, When.InRequest), new(FailsAtRunTime, When.InResponse)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule TypeDeprecated = new("client-type-deprecated", "the type is deprecated now") { Rebuilt = [new(CompilesDifferently)] };

    public static readonly ClientRule MemberAdded = new("client-member-added", "the property is new: {is}");
    public static readonly ClientRule RequiredMemberAdded = new("client-required-member-added", "the property is new, and required: {is}; code that makes the object, as a test does, has to give it")
    {
        Built = [new(FailsAtRunTime, When.InRequest)],
        Rebuilt = [new(CompilesDifferently), new(NoLongerCompiles, When.InRequest)],
    };

    public static readonly ClientRule MemberRemoved = new("client-member-removed", "the property is gone: {was}")
    {
        Built = [new(FailsAtRunTime, When.InResponse | When.Required), new(FailsAtRunTime, When.InRequest | When.Refused)],
        Rebuilt = [new(NoLongerCompiles)],
    };

    public static readonly ClientRule MemberRenamed = new("client-member-renamed", "the property is called {is} now, and was called {was}") { Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule MemberWireNameChanged = new("client-member-wire-name-changed", "it is {is} in JSON now, and was {was}") { Built = [new(FailsAtRunTime, When.Required | When.InResponse), new(FailsAtRunTime, When.Required | When.InRequest)] };
    public static readonly ClientRule MemberTypeChanged = OfType("client-member-type-changed", "it is {is} now, and was {was}");
    public static readonly ClientRule MemberNullabilityChanged = OfType("client-member-nullability-changed", "whether it may be null changed: {is} now, {was} before");
    public static readonly ClientRule MemberBecameRequired = new("client-member-became-required", "it is required now: {is}, {was} before; code that makes the object, as a test does, has to give it")
    {
        Built = [new(FailsAtRunTime, When.InRequest)],
        Rebuilt = [new(CompilesDifferently), new(NoLongerCompiles, When.InRequest), new(NoLongerCompiles, When.SourceBreaks)],
    };

    public static readonly ClientRule MemberBecameOptional = new("client-member-became-optional", "it is optional now: {is}, {was} before")
    {
        Built = [new(FailsAtRunTime, When.InResponse)],
        Rebuilt = [new(CompilesDifferently, When.SourceDiffers), new(NoLongerCompiles, When.SourceBreaks)],
    };

    public static readonly ClientRule MemberDeprecated = new("client-member-deprecated", "the property is deprecated now") { Rebuilt = [new(CompilesDifferently)] };
    public static readonly ClientRule HelperAdded = new("client-helper-added", "a property that reads its text is new: {is}");
    public static readonly ClientRule HelperRemoved = new("client-helper-removed", "the property that reads its text is gone: {was}") { Rebuilt = [new(NoLongerCompiles)] };

    public static readonly ClientRule ValueAdded = new("client-enum-value-added", "the value {is} is new");
    public static readonly ClientRule ValueRemoved = new("client-enum-value-removed", "the value {was} is gone") { Built = [new(FailsAtRunTime, When.InRequest)], Rebuilt = [new(NoLongerCompiles)] };
    public static readonly ClientRule ValueTextChanged = new("client-enum-value-text-changed", "the value is written {is} now, and was written {was}") { Built = [new(FailsAtRunTime, When.InRequest)] };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ClientRule> All { get; } =
    [
        ServerChanged,
        MethodAdded, MethodRemoved, MethodRenamed, MethodMoved, MethodDeprecated, OperationIdChanged,
        ResultTypeChanged, ResultNullabilityChanged, SuccessStatusAdded,
        ParameterAdded, RequiredParameterAdded, ParameterRemoved, ParameterRenamed, ParameterWireNameChanged, ParameterStyleChanged,
        ParameterTypeChanged, ParameterNullabilityChanged, ParameterBecameRequired, ParameterBecameOptional, ParametersReordered, MediaTypeChanged,
        TypeAdded, TypeRemoved, TypeRenamed, TypeKindChanged, TypeDeprecated,
        MemberAdded, RequiredMemberAdded, MemberRemoved, MemberRenamed, MemberWireNameChanged,
        MemberTypeChanged, MemberNullabilityChanged, MemberBecameRequired, MemberBecameOptional, MemberDeprecated, HelperAdded, HelperRemoved,
        ValueAdded, ValueRemoved, ValueTextChanged,
    ];

    // What a type does is worked out from the type itself: the row says what that means.
    private static ClientRule OfType(string id, string sentence) => new(id, sentence)
    {
        Built = [new(FailsAtRunTime, When.Misread)],
        Rebuilt = [new(CompilesDifferently, When.SourceDiffers), new(NoLongerCompiles, When.SourceBreaks)],
    };
}
