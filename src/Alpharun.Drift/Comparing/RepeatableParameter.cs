using Alpharun.Drift.Schemas;

namespace Alpharun.Drift.Comparing;

/// <summary>
/// Detects a parameter that changed from a single value to a repeatable list (<c>?id=1&amp;id=2</c>). Calls with one value remain valid, so the
/// change widens the type of the parameter.
/// </summary>
internal static class RepeatableParameter
{
    /// <summary>Determines whether a single value changed to an exploded list of the same type.</summary>
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
