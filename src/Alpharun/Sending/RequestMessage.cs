using System.Net.Http.Headers;
using Alpharun.Http;

namespace Alpharun.Sending;

/// <summary>Creates the HTTP request of an attempt. A request cannot be sent twice.</summary>
internal static class RequestMessage
{
    /// <summary>Creates a request.</summary>
    public static HttpRequestMessage Create(ApiOperation operation, ApiRequest request, Uri baseAddress, string token)
    {
        var message = new HttpRequestMessage(operation.Method, Address(baseAddress, request.RelativeUri));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        message.Headers.Accept.Add(operation.Accept);
        message.Headers.UserAgent.Add(UserAgent.Value);
        foreach (var header in request.Headers ?? [])
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return message;
    }

    // Concatenated as text: resolving the relative URI would drop the last segment of a base address without a trailing slash.
    private static Uri Address(Uri baseAddress, string relative) => new(baseAddress.AbsoluteUri.TrimEnd('/') + "/" + relative);
}
