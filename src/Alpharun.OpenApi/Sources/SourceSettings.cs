namespace Alpharun.OpenApi.Sources;

/// <summary>How documents are fetched.</summary>
public sealed record SourceSettings
{
    /// <summary>How long one source may take, from the first byte asked for to the last one read, if nothing else is said.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Whether a <c>$ref</c> into another file or URL is followed.</summary>
    public bool AllowExternalReferences { get; init; }

    /// <summary>How long one server, or git, may take for one source.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>The clock that the time-out goes by.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The folder that relative paths are relative to, and that git runs in.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Opens standard input, which the source <c>-</c> is; it is read once.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = Console.OpenStandardInput;
}
