using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>
/// Where a document comes from: a file, an <c>https</c> URL (<c>http</c> on the loopback address only),
/// <c>git:REVISION:PATH</c> with a path from the repository's root, or <c>-</c> for standard input.
/// </summary>
public abstract class DocumentSource
{
    /// <summary>The largest text that is read, in bytes.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>How standard input is written on a command line.</summary>
    public const string StandardInput = "-";

    private protected DocumentSource(string name, SourceSettings settings)
    {
        Name = name;
        Settings = settings;
    }

    /// <summary>What to call the source in messages and locations. It holds no query of a URL, which may be a secret.</summary>
    public string Name { get; }

    /// <summary>How the source is fetched.</summary>
    private protected SourceSettings Settings { get; }

    /// <summary>Makes a source of what a user wrote.</summary>
    /// <exception cref="DocumentException">It is an address that is not read from.</exception>
    public static DocumentSource Parse(string text, SourceSettings settings) => text switch
    {
        StandardInput => new StandardInputSource(settings),
        "" => throw new DocumentException("a source is empty: name a file, an https URL, git:REVISION:PATH, or - for standard input."),
        _ when text.StartsWith(GitSource.Prefix, StringComparison.Ordinal) => GitSource.Parse(text, settings),
        _ when text.Contains("://", StringComparison.Ordinal) => UrlSource.Parse(text, settings),
        _ => new FileSource(text, settings),
    };

    /// <summary>Reads the whole text.</summary>
    /// <exception cref="DocumentException">There is no such text, or it is too large, or it is not text.</exception>
    /// <exception cref="UnreachableSourceException">A server did not answer.</exception>
    public async Task<string> ReadTextAsync(CancellationToken cancellationToken) =>
        SourceText.Decode(await ReadBytesAsync(cancellationToken).ConfigureAwait(false), Name);

    /// <summary>The source that a relative or absolute reference in this one's text leads to.</summary>
    /// <exception cref="DocumentException">It leads to where nothing is read from.</exception>
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
                throw new DocumentException($"{Name}: larger than {MaxBytes / 1024 / 1024} MB, which is the most that is read.");
            }

            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }

    /// <summary>Runs what must end in time. What is too late ends as an error and not as a cancellation.</summary>
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
                FormattableString.Invariant($"{Name}: {whoIsLate} did not give all of it within {Settings.Timeout.TotalSeconds:0.###} s; try again, or allow more with --timeout."), exception);
        }
    }
}
