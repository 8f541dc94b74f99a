using System.Diagnostics;
using System.Net;
using Alpharun.Http;
using Alpharun.Serialization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Alpharun.Telemetry;

/// <summary>Reports calls to the log, to traces and to metrics. Costs a single check when there are no listeners.</summary>
/// <param name="options">Where to log, and which server is called.</param>
/// <param name="driftSeen">The drift that was logged.</param>
internal sealed class CallObserver(AlpharunClientOptions options, DriftSeen driftSeen)
{
    private readonly ILogger _logger = options.LoggerFactory?.CreateLogger(AlpharunTelemetry.LogCategory) ?? NullLogger.Instance;
    private readonly Uri _server = options.BaseAddress;
    private readonly Action<AlpharunDrift>? _onDrift = options.OnDrift;

    /// <summary>Whether anyone wants to know of drift.</summary>
    public bool ListensToDrift => _onDrift is not null || Instruments.Drift.Enabled || _logger.IsEnabled(LogLevel.Warning);

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

    /// <summary>A response held what the document does not describe.</summary>
    public void Drift(ApiOperation operation, Drift drift)
    {
        var call = operation.ToString();
        if (Instruments.Drift.Enabled)
        {
            var tags = Tags.Of(operation, _server);
            tags.Add(Tags.DriftKind, drift.Kind.ToString());
            Instruments.Drift.Add(1, tags);
        }

        if (_logger.IsEnabled(LogLevel.Warning) && driftSeen.IsNew(call, drift))
        {
            // Not the whole path: the response made up the names that are not documented, and so they may be private.
            _logger.DriftSeen(call, drift.Kind, drift.DocumentedPath);
        }

        if (_onDrift is not null)
        {
            Tell(_onDrift, new AlpharunDrift(call, drift.Path, drift.Kind));
        }
    }

    private void Tell(Action<AlpharunDrift> onDrift, AlpharunDrift drift)
    {
        try
        {
            onDrift(drift);
        }
        catch (Exception exception) when (_logger.IsEnabled(LogLevel.Error))
        {
            _logger.OnDriftFailed(exception, drift.Operation);
        }
        catch (Exception exception)
        {
            // A task that nobody looks at is heard of as TaskScheduler.UnobservedTaskException.
            _ = Task.FromException(exception);
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
