namespace Alpharun.Http;

/// <summary>A body that is passed on to the caller as a stream.</summary>
internal sealed class BinaryBody : IApiBody<Stream>
{
    public bool IsStream => true;

    public Stream Read(ApiContent content) => content.Stream;

    public void ReportDrift(ApiContent content)
    {
    }
}
