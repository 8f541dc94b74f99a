using System.Net.Http.Headers;
using System.Reflection;

namespace Alpharun.Sending;

/// <summary>How the client introduces itself.</summary>
internal static class UserAgent
{
    /// <summary>The product and the package's version.</summary>
    public static ProductInfoHeaderValue Value { get; } = new("alpharun-dotnet", Version());

    private static string Version()
    {
        var version = typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

        // Without the commit.
        return version.Split('+')[0];
    }
}
