using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>What a <c>$ref</c> leads to; made ready when a value first comes to it, for the way may be long.</summary>
internal sealed class ReferenceCheck(SchemaCompiler compiler, string pointer, Node target) : ISchemaCheck, IConjunction
{
    /// <inheritdoc/>
    public IEnumerable<CompiledSchema> Schemas => [compiler.Compile(pointer, target)];

    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation) =>
        evaluation.Check(compiler.Compile(pointer, target), instance);
}
