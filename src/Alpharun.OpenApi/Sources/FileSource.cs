using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>A document in a file.</summary>
internal sealed class FileSource(string path, SourceSettings settings) : DocumentSource(path, settings)
{
    internal override DocumentSource Resolve(string reference) =>
        reference.Contains("://", StringComparison.Ordinal)
            ? Parse(reference, Settings)
            : new FileSource(SourcePath.Join(Name, Uri.UnescapeDataString(reference)), Settings);

    private protected override async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken)
    {
        var full = Path.Combine(Settings.Folder, Name);
        if (Directory.Exists(full))
        {
            throw new DocumentException($"{Name}: this is a folder; specify a file in it.");
        }

        try
        {
            var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, useAsync: true);
            await using (stream.ConfigureAwait(false))
            {
                return await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DocumentException($"{Name}: there is no such file.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new DocumentException($"{Name}: cannot be read: {exception.Message}", exception);
        }
    }
}
