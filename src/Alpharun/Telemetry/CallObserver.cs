using System.Diagnostics;
using System.Net;
using Alpharun.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Alpharun.Telemetry;

/// <summary>Tells of calls to whoever listens: a log, traces, metrics. Where nobody does, it costs a look.</summary>
/// <param name="options">Where to log, and which server is called.</param>
internal sealed class CallObserver(AlpharunClientOptions options)
{
    private readonly ILogger _logger = options.LoggerFactory?.CreateLogger(AlpharunTelemetry.LogCategory) ?? NullLogger.Instance;
    private readonly Uri _server = options.BaseAddress;

    /// <summary>A call begins. The activity ends with <see cref="Activity.Dispose()"/>.</summary>
    public Activity? Begin(ApiOperation operation) => Instruments.Activities.HasListeners()
        ? Instruments.Activities.StartActivity(ActivityKind.Client, tags: Tags.Of(operation, _server), name: operation.ToString())
        : null;

    /// <summary>An attempt has failed, and another follows.</summary>
    public void Retry(ApiOperation operation, int attempt, Exception failure, TimeSpan wait)
    {
        if (Instruments.Retries.Enabled)
        {
            var tags = Tags.Of(operation, _server);
            tags.Add(Tags.ErrorType, Tags.ErrorTypeOf(failure));
            Instruments.Retries.Add(1, tags);
        }

        if (_logger.IsEnabled(LogLevel.Warning))
        {
            _logger.CallRetried(operation.ToString(), attempt, Tags.ErrorTypeOf(failure), wait);
        }
    }

    /// <summary>A call has succeeded.</summary>
    public void Succeed(Activity? activity, ApiOperation operation, HttpStatusCode status, int attempts, TimeSpan elapsed)
    {
        End(activity, operation, (int)status, attempts, elapsed, errorType: null);
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            _logger.CallSucceeded(operation.ToString(), (int)status, elapsed.TotalSeconds, attempts);
        }
    }

    /// <summary>A call has failed.</summary>
    public void Fail(Activity? activity, ApiOperation operation, Exception failure, int attempts, TimeSpan elapsed)
    {
        var errorType = Tags.ErrorTypeOf(failure);
        activity?.SetStatus(ActivityStatusCode.Error);
        End(activity, operation, Tags.StatusOf(failure), attempts, elapsed, errorType);
        if (_logger.IsEnabled(LogLevel.Information))
        {
            _logger.CallFailed(operation.ToString(), elapsed.TotalSeconds, attempts, errorType);
        }
    }

    private void End(Activity? activity, ApiOperation operation, int? status, int attempts, TimeSpan elapsed, string? errorType)
    {
        if (activity is { IsAllDataRequested: true })
        {
            // A value of null sets no tag.
            activity.SetTag(Tags.Status, status);
            activity.SetTag(Tags.ErrorType, errorType);
            activity.SetTag(Tags.Resends, attempts > 1 ? attempts - 1 : null);
        }

        if (Instruments.CallDuration.Enabled)
        {
            var tags = Tags.Of(operation, _server);
            if (status is { } code)
            {
                tags.Add(Tags.Status, code);
            }

            if (errorType is not null)
            {
                tags.Add(Tags.ErrorType, errorType);
            }

            Instruments.CallDuration.Record(elapsed.TotalSeconds, tags);
        }
    }
}
