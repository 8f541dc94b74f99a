namespace Alpharun.OpenApi.Sources;

/// <summary>Options for loading documents.</summary>
public sealed record SourceSettings
{
    /// <summary>The default timeout for one source, from sending the request to reading the last byte: 30 seconds.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Whether to follow a <c>$ref</c> to another file or URL. The default is <see langword="false"/>.</summary>
    public bool AllowExternalReferences { get; init; }

    /// <summary>The timeout of a server or of git for one source. The default is <see cref="DefaultTimeout"/>.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>The clock for the timeout.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The folder for relative paths, which is also the working directory of git.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Opens standard input for the source <c>-</c>. Standard input can be read only once.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = Console.OpenStandardInput;
}
