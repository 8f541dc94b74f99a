namespace Alpharun.OpenApi.Validation;

/// <summary>Checks a value against one keyword or a few related keywords.</summary>
internal interface ISchemaCheck
{
    /// <summary>Checks a value and reports deviations to the evaluation.</summary>
    void Check(CompiledSchema schema, Instance instance, Evaluation evaluation);
}
