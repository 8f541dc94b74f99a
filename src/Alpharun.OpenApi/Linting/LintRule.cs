namespace Alpharun.OpenApi.Linting;

/// <summary>The names of the rules in reports.</summary>
public static class LintRule
{
    /// <summary>A <c>$ref</c> is circular or cannot be resolved.</summary>
    public const string BrokenReference = "broken-reference";

    /// <summary>An example does not match its schema.</summary>
    public const string Example = "example-against-schema";

    /// <summary>A default does not match its schema.</summary>
    public const string Default = "default-against-schema";

    /// <summary>A value of an enum, or a const, does not match the rest of its schema.</summary>
    public const string EnumValue = "enum-against-schema";

    /// <summary>Two operations have the same operationId.</summary>
    public const string DuplicateOperationId = "duplicate-operation-id";

    /// <summary>Two parameters in one list have the same name and location.</summary>
    public const string DuplicateParameter = "duplicate-parameter";

    /// <summary>A parameter of the path is not described.</summary>
    public const string UndescribedPathParameter = "path-parameter-not-described";

    /// <summary>A described path parameter is not in the path.</summary>
    public const string PathParameterNotInPath = "path-parameter-not-in-path";

    /// <summary>The document has an extension that is reserved for the code generator.</summary>
    public const string ReservedExtension = "reserved-extension";

    /// <summary>Microsoft.OpenApi reports a violation of the OpenAPI specification.</summary>
    public const string Specification = "specification";
}
