using System.Text.Json;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Validation;

/// <summary>
/// Checks JSON values against a document's schemas: those of OpenAPI 3.0, where <c>nullable</c> allows null whatever
/// stands beside it, and of 3.1. Each schema is made ready once and kept. Not for several threads at a time.
/// </summary>
public sealed class SchemaValidator
{
    private readonly SchemaCompiler _compiler;

    /// <summary>Makes a validator for the schemas of a document, whose references are all inside it.</summary>
    public SchemaValidator(MapNode document) => _compiler = new SchemaCompiler(document);

    /// <summary>Checks a value.</summary>
    /// <param name="pointer">The schema's JSON pointer.</param>
    /// <param name="schema">The schema: a map or a boolean. A reference that leads nowhere allows everything.</param>
    /// <param name="value">The value.</param>
    /// <param name="settings">How to check.</param>
    /// <returns>In what ways the value is not as the schema says, what is wrong with a value before what is wrong inside it.</returns>
    /// <exception cref="DocumentException">The schemas refer to one another in so many ways that no end is in sight.</exception>
    public IReadOnlyList<Deviation> Validate(string pointer, Node schema, JsonElement value, ValidationSettings settings = default)
    {
        var evaluation = new Evaluation(schema, settings);
        return evaluation.Run(_compiler.Compile(pointer, schema), value);
    }
}
