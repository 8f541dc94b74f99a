using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks the target of a <c>$ref</c>. The target is compiled on first use, because chains of references can be long.</summary>
internal sealed class ReferenceCheck(SchemaCompiler compiler, string pointer, Node target) : ISchemaCheck, IConjunction
{
    /// <inheritdoc/>
    public IEnumerable<CompiledSchema> Schemas => [compiler.Compile(pointer, target)];

    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation) =>
        evaluation.Check(compiler.Compile(pointer, target), instance);
}
