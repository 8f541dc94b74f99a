using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>A document from standard input.</summary>
internal sealed class StandardInputSource(SourceSettings settings) : DocumentSource("standard input", settings)
{
    internal override DocumentSource Resolve(string reference) =>
        Parse(reference, Settings) is UrlSource url
            ? url
            : throw new DocumentException($"the reference '{reference}' cannot be resolved, because standard input has no folder; pass the document as a file.");

    private protected override async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken)
    {
        var stream = Settings.OpenStandardInput();
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }
}
