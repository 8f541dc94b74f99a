using System.Net;
using System.Text;
using Alpharun.Http;

namespace Alpharun.Generated.Tests.Http;

/// <summary>Records the request of a generated client, and returns a default value.</summary>
internal sealed class RecordingSender : IApiSender
{
    private ApiRequest? _request;
    private ApiOperation? _operation;

    public ApiRequest Request => _request ?? throw new InvalidOperationException("Nothing was sent.");

    public ApiOperation Operation => _operation ?? throw new InvalidOperationException("Nothing was sent.");

    public string? Body => Request.Body is { } body ? Encoding.UTF8.GetString(body) : null;

    public CancellationToken CancellationToken { get; private set; }

    public Task<ApiResponse<T>> SendAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken)
    {
        (_operation, _request) = (operation, request);
        CancellationToken = cancellationToken;
        return Task.FromResult(new ApiResponse<T>(default!, HttpStatusCode.OK, new ApiResponseHeaders([])));
    }
}
