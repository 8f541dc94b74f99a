using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Schemas;

/// <summary>The way from a schema to one inside it.</summary>
/// <param name="Step">The way in words, appended to the path so far: <c>.name</c>, <c>[]</c>.</param>
/// <param name="To">What is there.</param>
/// <param name="Conditions">What holds for what is there, as far as the outer schema says.</param>
internal sealed record SchemaEdge(string Step, SchemaDiff To, Condition Conditions)
{
    /// <summary>The step to the items of a list.</summary>
    public const string Items = "[]";
}
