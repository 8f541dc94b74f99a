namespace Alpharun.Http;

/// <summary>No body, or a body that the API's document does not describe. It is ignored.</summary>
/// <typeparam name="T">The type of the operation's value: <see cref="NoContent"/> or a nullable type.</typeparam>
internal sealed class EmptyBody<T> : IApiBody<T>
{
    public bool IsStream => false;

    public T Read(ApiContent content) => default!;

    public void ReportDrift(ApiContent content)
    {
    }
}
