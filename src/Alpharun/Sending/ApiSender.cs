using System.Net.Http.Headers;
using Alpharun.Http;
using Alpharun.Serialization;

namespace Alpharun.Sending;

/// <summary>
/// What every call goes through, whichever client it is made with: the token, the request, the response to its last byte, and
/// what it means.
/// </summary>
/// <param name="httpClient">Gives what sends the request.</param>
/// <param name="options">Gives the options that hold now.</param>
internal sealed class ApiSender(Func<HttpClient> httpClient, Func<AlpharunClientOptions> options) : IApiSender
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    /// <inheritdoc/>
    public async Task<ApiResponse<T>> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken)
    {
        var current = options();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (current.Timeout != Timeout.InfiniteTimeSpan)
        {
            deadline.CancelAfter(current.Timeout);
        }

        try
        {
            return await SendOnceAsync<T>(request, current, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The caller's own token, not the one that is linked to it.
            throw new OperationCanceledException("The call was cancelled.", cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            throw new AlpharunTimeoutException($"No complete response came in time to {Describe(request)}.", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new AlpharunConnectionException($"{Describe(request)} brought no complete response: {exception.Message}", exception);
        }
    }

    private async Task<ApiResponse<T>> SendOnceAsync<T>(ApiRequest request, AlpharunClientOptions current, CancellationToken cancellationToken)
    {
        using var message = await CreateMessageAsync(request, current, cancellationToken).ConfigureAwait(false);
        using var response = await httpClient().SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using var body = await ResponseBuffer.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        var headers = new ApiResponseHeaders(response.Content is null ? response.Headers : response.Headers.Concat(response.Content.Headers));
        var read = request.Operation.CaseOf((int)response.StatusCode);
        if (read is { IsSuccess: true })
        {
            return new ApiResponse<T>(Read<T>(request, read, response, headers, body), response.StatusCode, headers);
        }

        var details = new ResponseDetails(response.StatusCode, headers, body.Text());
        throw response.IsSuccessStatusCode
            ? new AlpharunResponseException(FormattableString.Invariant($"{Describe(request)} was answered with status {(int)response.StatusCode}, which the API's document does not describe."), details)
            : ApiErrors.From(request.Operation, details, body.Bytes, response.Headers.RetryAfter);
    }

    private static T Read<T>(ApiRequest request, ApiResponseCase read, HttpResponseMessage response, ApiResponseHeaders headers, ResponseBuffer body)
    {
        ResponseDetails Details() => new(response.StatusCode, headers, body.Text());
        if (body.IsTooLong)
        {
            throw new AlpharunResponseException(FormattableString.Invariant($"The response to {Describe(request)} is longer than {ResponseBuffer.MaxBytes} bytes."), Details());
        }

        if (body.IsUnknownCharset)
        {
            throw new AlpharunResponseException($"The response to {Describe(request)} is in a character set that is not known.", Details());
        }

        try
        {
            return (T)read.Body.Read(body.Bytes)!;
        }
        catch (ModelReadException exception)
        {
            throw new AlpharunResponseException(
                $"The response to {Describe(request)} could not be read. {exception.Message}", Details(), exception.Path, exception.Line, exception.BytePosition, exception);
        }
    }

    private static async Task<HttpRequestMessage> CreateMessageAsync(ApiRequest request, AlpharunClientOptions current, CancellationToken cancellationToken)
    {
        var token = current.TokenProvider is { } provider ? await provider(cancellationToken).ConfigureAwait(false) : current.ApiKey;
        if (token is null || !AlpharunClientOptionsValidator.IsToken(token))
        {
            throw new InvalidOperationException("The TokenProvider gave no token that can be sent: it is empty, or holds a space, a line break, or a character that is not ASCII.");
        }

        var message = new HttpRequestMessage(request.Operation.Method, Address(current.BaseAddress, request.RelativeUri));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        message.Headers.Accept.Add(Json);
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

    // Put together as text: resolving one against the other would lose the last segment where there is no slash at the end.
    private static Uri Address(Uri baseAddress, string relative) => new(baseAddress.AbsoluteUri.TrimEnd('/') + "/" + relative);

    private static string Describe(ApiRequest request) => $"{request.Operation.Method} {request.Operation.PathTemplate}";
}
