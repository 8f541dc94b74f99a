using Alpharun.Serialization;

namespace Alpharun.Http;

/// <summary>A JSON body.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">The codec of the type.</typeparam>
internal sealed class JsonBody<T, TCodec> : IApiBody<T>
    where TCodec : struct, IJsonCodec<T>
{
    public bool IsStream => false;

    public T Read(ApiContent content) => JsonText.Read<T, TCodec>(content.Bytes, content.Listener);

    public void ReportDrift(ApiContent content) => Read(content);
}
