using Alpharun.Http;

namespace Alpharun.Sending;

/// <summary>One call on its way: what it asks for, the options that it began with, and how far it got.</summary>
internal sealed class Call(ApiRequest request, AlpharunClientOptions options, Func<HttpClient> httpClient)
{
    private readonly long _start = options.TimeProvider.GetTimestamp();

    /// <summary>What is sent, as often as it takes.</summary>
    public ApiRequest Request { get; } = request;

    /// <summary>The options: those of all its attempts, whatever changes meanwhile.</summary>
    public AlpharunClientOptions Options { get; } = options;

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>What the last attempt failed of that was followed by another; <c>null</c> before.</summary>
    public Exception? LastFailure { get; set; }

    /// <summary>How long it has taken.</summary>
    public TimeSpan Elapsed => Options.TimeProvider.GetElapsedTime(_start);

    /// <summary>Gets what sends the next attempt.</summary>
    public HttpClient HttpClient() => httpClient();

    /// <summary>What is called, without private data.</summary>
    public override string ToString() => $"{Request.Operation.Method} {Request.Operation.PathTemplate}";
}
