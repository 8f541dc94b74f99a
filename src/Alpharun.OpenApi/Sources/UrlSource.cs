using System.Net;
using System.Security.Authentication;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>A document on a server, over <c>https</c>; over <c>http</c> on the loopback address only.</summary>
internal sealed class UrlSource : DocumentSource
{
    private const int MaxRedirects = 5;

    // Redirects are looked at here, one by one. The client lives as long as the process: a socket is closed when idle.
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

    /// <summary>The whole address, without a fragment.</summary>
    public Uri Address { get; }

    /// <summary>Makes a source of an absolute address.</summary>
    /// <exception cref="DocumentException">It is none that is read from.</exception>
    public static new UrlSource Parse(string text, SourceSettings settings) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? Of(address, settings)
            : throw new DocumentException($"'{text}' is no address; an https URL is expected.");

    internal override DocumentSource Resolve(string reference)
    {
        if (!Uri.TryCreate(Address, reference, out var target))
        {
            throw new DocumentException($"{Name}: what it refers to, '{reference}', is no address.");
        }

        return Address.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp
            ? throw new DocumentException($"{Name}: it refers to '{NameOf(target)}', which is not https.")
            : Of(target, Settings);
    }

    private protected override Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken) =>
        InTimeAsync("the server", FetchAsync, cancellationToken);

    private static UrlSource Of(Uri address, SourceSettings settings)
    {
        if (!IsAllowed(address))
        {
            throw new DocumentException($"{NameOf(address)}: only https URLs are read, and http on this machine alone.");
        }

        return address.UserInfo.Length == 0
            ? new UrlSource(new UriBuilder(address) { Fragment = string.Empty }.Uri, settings)
            : throw new DocumentException($"{NameOf(address)}: a user name or password in a URL is not used; leave it out.");
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

            throw new DocumentException($"{Name}: redirected more than {MaxRedirects} times; use the address that it ends at.");
        }
        catch (HttpRequestException exception)
        {
            throw new UnreachableSourceException($"{Name}: {Reason(exception)}", exception);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new UnreachableSourceException($"{Name}: the answer broke off; try again.", exception);
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

    // What a later try may change is the network's fault; the rest is the address's.
    private Exception Refused(HttpStatusCode status)
    {
        var code = FormattableString.Invariant($"{(int)status} {status}");
        return status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired =>
                new UnreachableSourceException($"{Name}: the server answered {code}: it wants a login, and none is sent."),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                new UnreachableSourceException($"{Name}: the server answered {code}; try again later."),
            _ => new DocumentException($"{Name}: the server answered {code} instead of a document; check the address."),
        };
    }

    private static string Reason(HttpRequestException exception) => exception switch
    {
        { HttpRequestError: HttpRequestError.NameResolutionError } => "there is no server of this name; check the address and the network.",
        { InnerException: AuthenticationException } => "the server's certificate is not one that this machine trusts.",
        { HttpRequestError: HttpRequestError.SecureConnectionError } => "no secure connection to the server could be made.",
        { HttpRequestError: HttpRequestError.ConnectionError } => "no connection to the server could be made; check the address and the network.",
        _ => "the server's answer cannot be read; try again.",
    };
}
