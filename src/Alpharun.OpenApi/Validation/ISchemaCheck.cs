namespace Alpharun.OpenApi.Validation;

/// <summary>What one keyword, or a few that belong together, ask of a value.</summary>
internal interface ISchemaCheck
{
    /// <summary>Checks a value, and tells the evaluation what is wrong.</summary>
    void Check(CompiledSchema schema, Instance instance, Evaluation evaluation);
}
