using System.Net;
using System.Security.Authentication;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>A document on a server, loaded over <c>https</c>, or over <c>http</c> only from a loopback address.</summary>
internal sealed class UrlSource : DocumentSource
{
    private const int MaxRedirects = 5;

    // This class checks each redirect itself. The client lives as long as the process, and idle connections are closed.
    private static readonly HttpClient Client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
    })
    {
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };

    private UrlSource(Uri address, SourceSettings settings)
        : base(NameOf(address), settings) => Address = address;

    /// <summary>The full address without the fragment.</summary>
    public Uri Address { get; }

    /// <summary>Parses an absolute address.</summary>
    /// <exception cref="DocumentException">The text is not a supported address.</exception>
    public static new UrlSource Parse(string text, SourceSettings settings) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? Of(address, settings)
            : throw new DocumentException($"'{text}' is not a valid address; an https URL is expected.");

    internal override DocumentSource Resolve(string reference)
    {
        if (!Uri.TryCreate(Address, reference, out var target))
        {
            throw new DocumentException($"{Name}: the reference '{reference}' is not a valid address.");
        }

        return Address.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp
            ? throw new DocumentException($"{Name}: the reference to '{NameOf(target)}' does not use https.")
            : Of(target, Settings);
    }

    private protected override Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken) =>
        InTimeAsync("the server", FetchAsync, cancellationToken);

    private static UrlSource Of(Uri address, SourceSettings settings)
    {
        if (!IsAllowed(address))
        {
            throw new DocumentException($"{NameOf(address)}: only https URLs are supported, and http URLs of this machine.");
        }

        return address.UserInfo.Length == 0
            ? new UrlSource(new UriBuilder(address) { Fragment = string.Empty }.Uri, settings)
            : throw new DocumentException($"{NameOf(address)}: a user name or password in a URL is not supported; remove it.");
    }

    private static bool IsAllowed(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static string NameOf(Uri address) =>
        address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private async Task<byte[]> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var address = Address;
            for (var redirects = 0; redirects <= MaxRedirects; redirects++)
            {
                using var response = await Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                    return await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
                }

                address = RedirectOf(address, response) ?? throw Refused(response.StatusCode);
            }

            throw new DocumentException($"{Name}: redirected more than {MaxRedirects} times; use the final address.");
        }
        catch (HttpRequestException exception)
        {
            throw new UnreachableSourceException($"{Name}: {Reason(exception)}", exception);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new UnreachableSourceException($"{Name}: the response is incomplete; try again.", exception);
        }
    }

    private Uri? RedirectOf(Uri from, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
        {
            return null;
        }

        var target = new Uri(from, location);
        var isSameServer = target.Host == from.Host && (target.Scheme != from.Scheme || target.Port == from.Port);
        return !isSameServer ? throw new DocumentException($"{Name}: redirects to another server, {NameOf(target)}, which is not followed; use that address if you trust it.")
            : target.Scheme != from.Scheme && target.Scheme != Uri.UriSchemeHttps ? throw new DocumentException($"{Name}: redirects from https to {target.Scheme}, which is not followed.")
            : target;
    }

    // Errors that a retry can resolve count as network errors; all others count as errors in the address.
    private Exception Refused(HttpStatusCode status)
    {
        var code = FormattableString.Invariant($"{(int)status} {status}");
        return status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired =>
                new UnreachableSourceException($"{Name}: the server answered {code}: it requires authentication, which is not supported."),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                new UnreachableSourceException($"{Name}: the server answered {code}; try again later."),
            _ => new DocumentException($"{Name}: the server answered {code} instead of a document; check the address."),
        };
    }

    private static string Reason(HttpRequestException exception) => exception switch
    {
        { HttpRequestError: HttpRequestError.NameResolutionError } => "the server name cannot be resolved; check the address and the network.",
        { InnerException: AuthenticationException } => "this machine does not trust the server's certificate.",
        { HttpRequestError: HttpRequestError.SecureConnectionError } => "cannot establish a secure connection to the server.",
        { HttpRequestError: HttpRequestError.ConnectionError } => "cannot connect to the server; check the address and the network.",
        _ => "the server's response cannot be read; try again.",
    };
}
