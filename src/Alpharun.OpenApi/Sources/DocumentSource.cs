using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// The source of a document: a file, an <c>https</c> URL (<c>http</c> only for a loopback address), <c>git:REVISION:PATH</c> with a
/// path relative to the root of the repository, or <c>-</c> for standard input.
/// </summary>
public abstract class DocumentSource
{
    /// <summary>The maximum size of a text in bytes.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The name of standard input on a command line.</summary>
    public const string StandardInput = "-";

    private protected DocumentSource(string name, SourceSettings settings)
    {
        Name = name;
        Settings = settings;
    }

    /// <summary>The name of the source in messages and locations. It does not contain the query of a URL, which can be a secret.</summary>
    public string Name { get; }

    /// <summary>The options for loading the source.</summary>
    private protected SourceSettings Settings { get; }

    /// <summary>Parses the text of a source.</summary>
    /// <exception cref="DocumentException">The text is empty or not a supported address.</exception>
    public static DocumentSource Parse(string text, SourceSettings settings) => text switch
    {
        StandardInput => new StandardInputSource(settings),
        "" => throw new DocumentException("a source is empty: specify a file, an https URL, git:REVISION:PATH, or - for standard input."),
        _ when text.StartsWith(GitSource.Prefix, StringComparison.Ordinal) => GitSource.Parse(text, settings),
        _ when text.Contains("://", StringComparison.Ordinal) => UrlSource.Parse(text, settings),
        _ => new FileSource(text, settings),
    };

    /// <summary>Reads the whole text.</summary>
    /// <exception cref="DocumentException">The source does not exist, is too large, or is not valid text.</exception>
    /// <exception cref="UnreachableSourceException">A server did not respond.</exception>
    public async Task<string> ReadTextAsync(CancellationToken cancellationToken) =>
        SourceText.Decode(await ReadBytesAsync(cancellationToken).ConfigureAwait(false), Name);

    /// <summary>Returns the source that a relative or absolute reference in this source refers to.</summary>
    /// <exception cref="DocumentException">The reference is not a supported address.</exception>
    internal abstract DocumentSource Resolve(string reference);

    private protected abstract Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken);

    /// <summary>Reads a stream up to <see cref="MaxBytes"/>.</summary>
    private protected async Task<byte[]> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0)
        {
            if (all.Length + count > MaxBytes)
            {
                throw new DocumentException($"{Name}: larger than {MaxBytes / 1024 / 1024} MB, the maximum size.");
            }

            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }

    /// <summary>Runs a function with the timeout. A timeout throws <see cref="UnreachableSourceException"/>, and not <see cref="OperationCanceledException"/>.</summary>
    private protected async Task<T> InTimeAsync<T>(string whoIsLate, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Settings.Timeout, Settings.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await read(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new UnreachableSourceException(
                FormattableString.Invariant($"{Name}: {whoIsLate} did not send the whole document within {Settings.Timeout.TotalSeconds:0.###} s; try again, or set a longer --timeout."), exception);
        }
    }
}
