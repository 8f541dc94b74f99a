namespace Alpharun.OpenApi.Validation;

/// <summary>Which way a value goes: a required property that is read-only is required in responses alone, and so on.</summary>
public enum SchemaDirection
{
    /// <summary>Either way: no property that is read-only or write-only is missed.</summary>
    Either,

    /// <summary>To the server.</summary>
    Request,

    /// <summary>From the server.</summary>
    Response,
}
