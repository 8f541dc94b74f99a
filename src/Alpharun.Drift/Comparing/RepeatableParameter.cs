using Alpharun.Drift.Schemas;

namespace Alpharun.Drift.Comparing;

/// <summary>
/// A parameter that may be repeated (<c>?id=1&amp;id=2</c>) is called as before by who gives one value: a list of what was
/// a single value takes more than before, and not something else.
/// </summary>
internal static class RepeatableParameter
{
    /// <summary>Whether a single value became a list of such values, given one by one.</summary>
    public static bool Becomes(Schema was, Schema now, Parameter parameter)
    {
        var types = SchemaTypes.Effective(was);
        return types.Count > 0 && !types.Contains("array") && !types.Contains("object")
            && SchemaTypes.Effective(now) is ["array"]
            && parameter.IsExploded
            && now.Sub("items") is { } items && SchemaTypes.Effective(items) is var inner
            && (inner.Count == 0 || inner.Contains("string") || types.All(inner.Contains));
    }
}
