namespace Alpharun.OpenApi.Documents;

/// <summary>The HTTP methods that are keys of a path item.</summary>
public static class HttpMethods
{
    /// <summary>The methods in lower case, in the order of the OpenAPI specification.</summary>
    public static readonly IReadOnlyList<string> All = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Determines whether a key of a path item is an HTTP method.</summary>
    public static bool Contains(string key) => All.Contains(key, StringComparer.Ordinal);
}
