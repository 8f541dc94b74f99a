namespace Alpharun.OpenApi.Walking;

/// <summary>The HTTP methods that are keys of a path item.</summary>
internal static class Methods
{
    /// <summary>All of them, in the specification's order.</summary>
    public static readonly IReadOnlyList<string> All = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
}
