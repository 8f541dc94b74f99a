using System.Text.Json;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Validation;

/// <summary>
/// Validates JSON values against the schemas of an OpenAPI 3.0 or 3.1 document. In 3.0, <c>nullable</c> allows null independent of
/// the other keywords. Compiled schemas are cached. Not thread-safe.
/// </summary>
public sealed class SchemaValidator
{
    private readonly SchemaCompiler _compiler;

    /// <summary>Creates a validator for the schemas of a document. All references must be within the document.</summary>
    public SchemaValidator(MapNode document) => _compiler = new SchemaCompiler(document);

    /// <summary>Validates a value.</summary>
    /// <param name="pointer">The JSON pointer of the schema.</param>
    /// <param name="schema">The schema: a map or a boolean. A reference that cannot be resolved allows any value.</param>
    /// <param name="value">The value.</param>
    /// <param name="settings">The options.</param>
    /// <returns>The deviations from the schema. Those of a value come before those of values inside it.</returns>
    /// <exception cref="DocumentException">The validation exceeds the limit of checks, because the schemas refer to each other too often.</exception>
    public IReadOnlyList<Deviation> Validate(string pointer, Node schema, JsonElement value, ValidationSettings settings = default)
    {
        var evaluation = new Evaluation(schema, settings);
        return evaluation.Run(_compiler.Compile(pointer, schema), value);
    }
}
