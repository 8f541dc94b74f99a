using Alpharun.Generated;

namespace Alpharun;

/// <summary>How a client calls the API. Its <c>ToString</c> prints no values.</summary>
public sealed class AlpharunClientOptions
{
    /// <summary>Makes options with their defaults.</summary>
    public AlpharunClientOptions()
    {
    }

    internal AlpharunClientOptions(AlpharunClientOptions other)
    {
        ApiKey = other.ApiKey;
        TokenProvider = other.TokenProvider;
        BaseAddress = other.BaseAddress;
        Timeout = other.Timeout;
    }

    /// <summary>
    /// The API key, sent as a bearer token, and to <see cref="BaseAddress"/> only. Required unless there is a
    /// <see cref="TokenProvider"/>. Secret: keep it out of source code.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Asked for a bearer token before every request, in place of <see cref="ApiKey"/>: for keys that change or are kept
    /// elsewhere. It may be called from several threads at once.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    /// <summary>
    /// The address of the API, with or without a slash at its end. By default the one that the API's document gives,
    /// <c>https://api.alpharun.com/api/v1</c>. Must be https, or http on a loopback address.
    /// </summary>
    public Uri BaseAddress { get; set; } = new(AlpharunApi.DefaultServer);

    /// <summary>
    /// How long a call may take, from asking for the token to the last byte of the response. By default 100 seconds;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);
}
