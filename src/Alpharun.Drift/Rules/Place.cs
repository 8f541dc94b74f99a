namespace Alpharun.Drift.Rules;

/// <summary>The places in an API description that rules distinguish.</summary>
internal enum Place
{
    /// <summary>The document as a whole.</summary>
    Document,

    /// <summary>The components.</summary>
    Components,

    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A parameter.</summary>
    RequestParameter,

    /// <summary>A schema inside the schema of a parameter.</summary>
    RequestParameterProperty,

    /// <summary>A request body and its schema.</summary>
    RequestBody,

    /// <summary>A schema inside the schema of a request body.</summary>
    RequestProperty,

    /// <summary>The responses of an operation.</summary>
    Response,

    /// <summary>A response header and its schema.</summary>
    ResponseHeader,

    /// <summary>A schema inside the schema of a response header.</summary>
    ResponseHeaderProperty,

    /// <summary>The body of a response and its schema.</summary>
    ResponseBody,

    /// <summary>A schema inside the schema of a response body.</summary>
    ResponseProperty,
}
