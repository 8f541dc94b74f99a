using Alpharun.Generated;
using Microsoft.Extensions.Logging;

namespace Alpharun;

/// <summary>The options of an Alpharun client. <c>ToString</c> returns no values.</summary>
public sealed class AlpharunClientOptions
{
    /// <summary>Creates options with their default values.</summary>
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
    /// The API key. It is sent as a bearer token, and only to <see cref="BaseAddress"/>. Required unless
    /// <see cref="TokenProvider"/> is set. The key is secret: keep it out of source code.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Gets the bearer token for each request, including retries, in place of <see cref="ApiKey"/>. Use it for keys that change or
    /// that are stored elsewhere. It must be thread-safe. If it throws, the call fails with that exception.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    /// <summary>
    /// The base address of the API, with or without a trailing slash. The default is the address in the API's document,
    /// <c>https://api.alpharun.com/api/v1</c>. The scheme must be https, or http for a loopback address.
    /// </summary>
    public Uri BaseAddress { get; set; } = new(AlpharunApi.DefaultServer);

    /// <summary>
    /// The time limit of a call, including its retries and the delays between them. The default is 100 seconds. Set it to
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The time limit of one attempt, from getting the token to the last byte of the response. The default is 30 seconds. Set it to
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit other than <see cref="Timeout"/>.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The maximum number of retries of an idempotent call: after a lost connection, after an attempt that timed out, and after
    /// the statuses 408, 429, 500, 502, 503 and 504. The default is 3, with delays that grow from about half a second. Set it to 0 if
    /// the host's own HTTP handlers retry.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The longest delay that is accepted from a <c>Retry-After</c> header. If a response requests a longer delay, or one that
    /// exceeds <see cref="Timeout"/>, the call fails immediately with that response. The default is 60 seconds.
    /// </summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The maximum size in bytes, after decompression, of a response that is read into memory. A longer response throws an
    /// <see cref="AlpharunResponseException"/>. The default is 64 MiB. The maximum is 1 GiB.
    /// </summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The clock for timeouts, delays and dates. The default is the system clock. Replace it in tests.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Creates the logger, with the category <see cref="AlpharunTelemetry.LogCategory"/>. The default is the logger factory of the
    /// container. Without a container, nothing is logged by default.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>
    /// A callback that the client invokes for each part of a response that the API's document does not describe: an unknown property, an unknown enum value,
    /// or a field value that is neither text, number nor boolean. Such drift shows that the document is out of date.
    /// </summary>
    /// <remarks>
    /// It is called once per response for each path and kind, before the call returns. It must be fast and thread-safe. Only the
    /// first 1,000 deviations of a response are considered. Its exceptions do not reach the caller. They are logged as errors with
    /// the id <see cref="AlpharunTelemetry.OnDriftFailedEventId"/>, or, if errors are not logged, raised as
    /// <see cref="TaskScheduler.UnobservedTaskException"/>.
    /// </remarks>
    public Action<AlpharunDrift>? OnDrift { get; set; }
}
