using System.Net;

namespace Alpharun.Sending;

/// <summary>Makes what sends requests: redirects are not followed, bodies may come compressed, connections are renewed.</summary>
internal static class HttpClients
{
    /// <summary>An HTTP client for a program without a container.</summary>
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The handler at the bottom of an HTTP client.</summary>
    public static HttpMessageHandler CreateHandler() =>
#if NETSTANDARD2_0
        new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseCookies = false,

            // .NET Framework would have two.
            MaxConnectionsPerServer = int.MaxValue,
        };
#else
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,

            // Or a change of the API's addresses would never be noticed.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
#endif
}
