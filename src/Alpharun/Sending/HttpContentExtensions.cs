namespace Alpharun.Sending;

/// <summary>Opens the content of a response on every framework.</summary>
internal static class HttpContentExtensions
{
    /// <summary>Opens the content as a stream.</summary>
    public static Task<Stream> OpenAsync(this HttpContent content, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<Stream>(cancellationToken) : content.ReadAsStreamAsync();
#else
        content.ReadAsStreamAsync(cancellationToken);
#endif
}
