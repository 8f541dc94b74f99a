using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Schemas;

/// <summary>An edge from a schema to a nested schema.</summary>
/// <param name="Step">The step, which is appended to the path: <c>.name</c>, <c>[]</c>.</param>
/// <param name="To">The diff of the nested schemas.</param>
/// <param name="Conditions">The conditions of the nested schema that the outer schema defines.</param>
internal sealed record SchemaEdge(string Step, SchemaDiff To, Condition Conditions)
{
    /// <summary>The step to the items of a list.</summary>
    public const string Items = "[]";
}
