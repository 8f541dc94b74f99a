using System.Net.Http.Headers;
using System.Reflection;

namespace Alpharun.Sending;

/// <summary>The user agent of the client.</summary>
internal static class UserAgent
{
    /// <summary>The product name and the version of the package.</summary>
    public static ProductInfoHeaderValue Value { get; } = new("alpharun-dotnet", Version());

    private static string Version()
    {
        var version = typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

        // Drop the commit hash.
        return version.Split('+')[0];
    }
}
