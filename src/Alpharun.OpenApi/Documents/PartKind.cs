namespace Alpharun.OpenApi.Documents;

/// <summary>What a part of a document is, by the OpenAPI specification's names.</summary>
public enum PartKind
{
    /// <summary>The document itself.</summary>
    Document,

    /// <summary>The components.</summary>
    Components,

    /// <summary>What stands under a path.</summary>
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

    /// <summary>What stands under a media type.</summary>
    MediaType,

    /// <summary>The encoding of one property of a body.</summary>
    Encoding,

    /// <summary>A schema: a map, or from OpenAPI 3.1 on a boolean.</summary>
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
