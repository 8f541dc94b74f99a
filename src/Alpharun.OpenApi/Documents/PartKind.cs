namespace Alpharun.OpenApi.Documents;

/// <summary>The kinds of parts of a document, with the names of the OpenAPI specification.</summary>
public enum PartKind
{
    /// <summary>The document itself.</summary>
    Document,

    /// <summary>The components.</summary>
    Components,

    /// <summary>The operations and parameters of a path.</summary>
    PathItem,

    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A request body.</summary>
    RequestBody,

    /// <summary>A response.</summary>
    Response,

    /// <summary>A header.</summary>
    Header,

    /// <summary>The schema and the examples of a media type.</summary>
    MediaType,

    /// <summary>The encoding of one property of a body.</summary>
    Encoding,

    /// <summary>A schema: a map, or a boolean in OpenAPI 3.1.</summary>
    Schema,

    /// <summary>A named example.</summary>
    Example,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A callback: a map of path items.</summary>
    Callback,

    /// <summary>A security scheme.</summary>
    SecurityScheme,
}
