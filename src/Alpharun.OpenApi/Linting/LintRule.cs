namespace Alpharun.OpenApi.Linting;

/// <summary>The names of the rules, as reports show them.</summary>
public static class LintRule
{
    /// <summary>A <c>$ref</c> leads to nothing, or in a circle.</summary>
    public const string BrokenReference = "broken-reference";

    /// <summary>An example is not as its schema says.</summary>
    public const string Example = "example-against-schema";

    /// <summary>A default is not as its schema says.</summary>
    public const string Default = "default-against-schema";

    /// <summary>A value of an enum, or a const, is not as the rest of its schema says.</summary>
    public const string EnumValue = "enum-against-schema";

    /// <summary>Two operations have one operationId.</summary>
    public const string DuplicateOperationId = "duplicate-operation-id";

    /// <summary>Two parameters of one list have one name and place.</summary>
    public const string DuplicateParameter = "duplicate-parameter";

    /// <summary>A parameter of the path is not described.</summary>
    public const string UndescribedPathParameter = "path-parameter-not-described";

    /// <summary>A path parameter is described that is not in the path.</summary>
    public const string PathParameterNotInPath = "path-parameter-not-in-path";

    /// <summary>The document has an extension that is reserved for the code generator.</summary>
    public const string ReservedExtension = "reserved-extension";

    /// <summary>Something that the OpenAPI specification does not allow, found by Microsoft.OpenApi.</summary>
    public const string Specification = "specification";
}
