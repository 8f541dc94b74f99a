using Alpharun.Generated;
using Microsoft.Extensions.Logging;

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
        AttemptTimeout = other.AttemptTimeout;
        MaxRetries = other.MaxRetries;
        MaxRetryAfter = other.MaxRetryAfter;
        MaxResponseBytes = other.MaxResponseBytes;
        TimeProvider = other.TimeProvider;
        LoggerFactory = other.LoggerFactory;
        OnDrift = other.OnDrift;
    }

    /// <summary>
    /// The API key, sent as a bearer token, and to <see cref="BaseAddress"/> only. Required unless there is a
    /// <see cref="TokenProvider"/>. Secret: keep it out of source code.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Asked for a bearer token before every request, retries too, in place of <see cref="ApiKey"/>: for keys that change or
    /// are kept elsewhere. It may be called from several threads at once. What it throws ends the call.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    /// <summary>
    /// The address of the API, with or without a slash at its end. By default the one that the API's document gives,
    /// <c>https://api.alpharun.com/api/v1</c>. Must be https, or http on a loopback address.
    /// </summary>
    public Uri BaseAddress { get; set; } = new(AlpharunApi.DefaultServer);

    /// <summary>
    /// How long a call may take in all, with its retries and the waits between them. By default 100 seconds;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long one attempt may take, from asking for the token to the last byte of the response. By default 30 seconds;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit but <see cref="Timeout"/>.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The maximum number of retries of an idempotent call: after a lost connection, after an attempt that timed out, and after
    /// the statuses 408, 429, 500, 502, 503 and 504. By default 3, with delays that grow from about half a second. 0 turns retries
    /// off, for a host whose own handlers retry.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The longest delay that is accepted from a <c>Retry-After</c> header. If a response asks for a longer one, or for one that
    /// would exceed <see cref="Timeout"/>, the call fails with that response at once. By default 60 seconds.
    /// </summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The maximum size in bytes of a response that is read into memory, after decompression. A longer one throws an
    /// <see cref="AlpharunResponseException"/>. By default 64 MiB; 1 GiB at most.
    /// </summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The clock that time-outs, waits and dates go by: another one than the system's for tests.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Makes the logger, whose category is <see cref="AlpharunTelemetry.LogCategory"/>. By default that of the container, and
    /// none without a container.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>
    /// Is told what a response holds that the API's document does not describe: an unknown property, an unknown enum value, or
    /// a field's value that is neither text, number nor boolean. It tells when the document has fallen behind the API.
    /// </summary>
    /// <remarks>
    /// It is called for each path and kind once in a response, before the call returns, and may be called from several threads
    /// at once: let it be quick. Of a response the first 1,000 places are looked at. What it throws does not reach the caller:
    /// it is logged as an error with the id <see cref="AlpharunTelemetry.OnDriftFailedEventId"/>, or, where errors are not
    /// logged, raised as <see cref="TaskScheduler.UnobservedTaskException"/>.
    /// </remarks>
    public Action<AlpharunDrift>? OnDrift { get; set; }
}
