using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing.Types;

namespace Alpharun.OpenApi.Preparing.Mutators;

/// <summary>
/// Adds the C# code to every operation, parameter and response: the expression for the path, types and codecs, and the
/// conversion of parameters to text.
/// </summary>
public sealed class MapOperations : IDocumentMutator
{
    /// <inheritdoc/>
    public void Apply(Preparation preparation)
    {
        var mapper = new TypeMapper(preparation.Schemas);
        foreach (var operation in DocumentWalk.Operations(preparation.Document))
        {
            var parameters = operation.Parameters.ToList();
            foreach (var parameter in parameters)
            {
                ParameterMapping.Apply(parameter, mapper);
            }

            var extension = CSharpExtension.Of(operation.Node);
            extension.Set("path", PathMapping.Expression(operation, parameters, mapper));
            extension.Set("templateLiteral", PathMapping.Literal(operation.Path));
            extension.Set("method", operation.Method);
            MapRequestBody(operation, extension, mapper);
            ResponseMapping.Apply(operation, extension, mapper);
        }
    }

    private static void MapRequestBody(DocumentOperation operation, MapNode extension, TypeMapper mapper)
    {
        if (operation.RequestBody is not { } body || body.Map("content") is not { Count: > 0 } content)
        {
            return;
        }

        if (content.Map("application/json") is not { } media)
        {
            throw SchemaFacts.NotCovered(content, $"a request body of {string.Join(", ", content.Keys)}");
        }

        var isRequired = body.IsTrue("required");
        var type = media.Map("schema") is { } schema ? mapper.Map(schema) : CSharpType.RawJson;
        var declared = isRequired || type.Name.EndsWith('?') ? type : type.OrNothing();
        extension.Set("body", declared.Name);
        extension.Set("bodyCodec", declared.Codec);
        extension.Set("bodyRequired", isRequired);
        extension.Set("bodyNeedsNullCheck", isRequired && !declared.IsStruct && !declared.Name.EndsWith('?'));
    }
}
