using System.Diagnostics;
using System.Net;
using Alpharun.Http;
using Alpharun.Serialization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Alpharun.Telemetry;

/// <summary>Reports calls to the log, to traces and to metrics. Costs a single check when there are no listeners.</summary>
/// <param name="options">The options of the calls.</param>
/// <param name="loggedDrift">The drift that was logged.</param>
internal sealed class CallObserver(AlpharunClientOptions options, LoggedDrift loggedDrift)
{
    private readonly ILogger _logger = options.LoggerFactory?.CreateLogger(AlpharunTelemetry.LogCategory) ?? NullLogger.Instance;
    private readonly Uri _server = options.BaseAddress;

    /// <summary>The options of the calls.</summary>
    public AlpharunClientOptions Options { get; } = options;

    /// <summary>Whether drift has a listener.</summary>
    public bool ListensToDrift => Options.OnDrift is not null || Instruments.Drift.Enabled || _logger.IsEnabled(LogLevel.Warning);

    /// <summary>Reports that a call begins.</summary>
    /// <returns>The activity of the call, which ends when it is disposed; <c>null</c> without listeners.</returns>
    public Activity? Begin(ApiOperation operation) => Instruments.Activities.HasListeners()
        ? Instruments.Activities.StartActivity(ActivityKind.Client, tags: Tags.Of(operation, _server), name: operation.ToString())
        : null;

    /// <summary>Reports that an attempt failed and is retried.</summary>
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

    /// <summary>Reports that a call succeeded.</summary>
    public void Succeed(Activity? activity, ApiOperation operation, HttpStatusCode status, int attempts, TimeSpan elapsed)
    {
        End(activity, operation, (int)status, attempts, elapsed, errorType: null);
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            _logger.CallSucceeded(operation.ToString(), (int)status, elapsed.TotalSeconds, attempts);
        }
    }

    /// <summary>Reports that a call failed.</summary>
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

    /// <summary>Reports drift of a response.</summary>
    public void Drift(ApiOperation operation, DriftObservation drift)
    {
        var call = operation.ToString();
        if (Instruments.Drift.Enabled)
        {
            var tags = Tags.Of(operation, _server);
            tags.Add(Tags.DriftKind, drift.Kind.ToString());
            Instruments.Drift.Add(1, tags);
        }

        if (_logger.IsEnabled(LogLevel.Warning) && loggedDrift.TryAdd(call, drift))
        {
            // Undocumented names come from the response and may be private, so only the documented path is logged.
            _logger.DriftSeen(call, drift.Kind, drift.DocumentedPath);
        }

        if (Options.OnDrift is { } onDrift)
        {
            InvokeOnDrift(onDrift, new AlpharunDrift(call, drift.Path, drift.Kind));
        }
    }

    private void InvokeOnDrift(Action<AlpharunDrift> onDrift, AlpharunDrift drift)
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
            // An unobserved task raises TaskScheduler.UnobservedTaskException.
            _ = Task.FromException(exception);
        }
    }

    private void End(Activity? activity, ApiOperation operation, int? status, int attempts, TimeSpan elapsed, string? errorType)
    {
        if (activity is { IsAllDataRequested: true })
        {
            // SetTag with a null value sets no tag.
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
