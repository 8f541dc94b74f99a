namespace Alpharun.OpenApi.Validation;

/// <summary>The direction of a value. It decides whether required properties that are read-only or write-only must be present.</summary>
public enum SchemaDirection
{
    /// <summary>Unknown: read-only and write-only properties are not required.</summary>
    Either,

    /// <summary>The value is sent to the server.</summary>
    Request,

    /// <summary>The value is sent by the server.</summary>
    Response,
}
