using System.Net;

namespace Alpharun.Sending;

/// <summary>Creates HTTP clients and handlers that do not follow redirects, decompress bodies, and renew connections.</summary>
internal static class HttpClients
{
    /// <summary>Creates an HTTP client for programs without a container.</summary>
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Creates the primary handler of an HTTP client.</summary>
    public static HttpMessageHandler CreateHandler() =>
#if NETSTANDARD2_0
        new HttpClientHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseCookies = false,

            // The default of .NET Framework is 2.
            MaxConnectionsPerServer = int.MaxValue,
        };
#else
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,

            // Without a limit, changes of DNS records would not be noticed.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
#endif
}
