using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>Standard input.</summary>
internal sealed class StandardInputSource(SourceSettings settings) : DocumentSource("standard input", settings)
{
    internal override DocumentSource Resolve(string reference) =>
        Parse(reference, Settings) is UrlSource url
            ? url
            : throw new DocumentException($"what standard input refers to, '{reference}', cannot be found: it has no folder. Give the document as a file.");

    private protected override async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken)
    {
        var stream = Settings.OpenStandardInput();
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }
}
