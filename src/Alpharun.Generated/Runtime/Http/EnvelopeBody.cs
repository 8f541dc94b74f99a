using Alpharun.Serialization;

namespace Alpharun.Http;

/// <summary>A body of which callers get only a part.</summary>
/// <param name="envelope">The whole body.</param>
/// <param name="select">Selects the part.</param>
/// <param name="path">The JSON path of the part.</param>
internal sealed class EnvelopeBody<T, TPart>(IApiBody<T> envelope, Func<T, TPart?> select, string path) : IApiBody<TPart>
    where TPart : class
{
    public bool IsStream => false;

    public TPart Read(ApiContent content) =>
        select(envelope.Read(content)) ?? throw new ModelReadException("The value is missing or null.", path, 1, 1);

    public void ReportDrift(ApiContent content) => envelope.ReportDrift(content);
}
