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
            deadline.Token.ThrowIfCancellationRequested();
            var token = await TokenAsync(current, deadline.Token).ConfigureAwait(false);
            return await SendOnceAsync<T>(request, current.BaseAddress, token, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException || (exception is AlpharunConnectionException && deadline.IsCancellationRequested))
        {
            // The caller's own token, not the one that is linked to it.
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The call was cancelled.", cancellationToken)
                : new AlpharunTimeoutException($"No complete response came in time to {Describe(request)}.", exception);
        }
    }

    private async Task<ApiResponse<T>> SendOnceAsync<T>(ApiRequest request, Uri baseAddress, string token, CancellationToken cancellationToken)
    {
        using var message = CreateMessage(request, baseAddress, token);
        try
        {
            var response = await httpClient().SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return request.Operation.CaseOf((int)response.StatusCode) is { IsSuccess: true, Body: BinaryBody }
                ? await StreamAsync<T>(response).ConfigureAwait(false)
                : await ReadAsync<T>(request, response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw ConnectionErrors.From(Describe(request), exception);
        }
    }

    // The stream is the caller's, and with it the connection: disposing of the stream ends both.
    private static async Task<ApiResponse<T>> StreamAsync<T>(HttpResponseMessage response)
    {
        var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return new ApiResponse<T>((T)(object)stream, response.StatusCode, Headers(response));
    }

    private static async Task<ApiResponse<T>> ReadAsync<T>(ApiRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            using var body = await ResponseBuffer.ReadAsync(response, cancellationToken).ConfigureAwait(false);
            return Read<T>(request, response, body);
        }
    }

    private static ApiResponseHeaders Headers(HttpResponseMessage response) =>
        new(response.Content is null ? response.Headers : response.Headers.Concat(response.Content.Headers));

    private static ApiResponse<T> Read<T>(ApiRequest request, HttpResponseMessage response, ResponseBuffer body)
    {
        var headers = Headers(response);
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

        if (body.IsCorrupt)
        {
            throw new AlpharunResponseException($"The response to {Describe(request)} cannot be decompressed.", Details());
        }

        if (body.IsNotItsCharset)
        {
            throw new AlpharunResponseException($"The response to {Describe(request)} is not in the character set that it names, or that is not known.", Details());
        }

        try
        {
            // No body is the default: null, or the one value that NoContent has.
            return read.Body.Read(body.Bytes) is T value ? value : default!;
        }
        catch (ModelReadException exception)
        {
            throw new AlpharunResponseException(
                $"The response to {Describe(request)} could not be read. {exception.Message}", Details(), exception.Path, exception.Line, exception.BytePosition, exception);
        }
    }

    private static async ValueTask<string> TokenAsync(AlpharunClientOptions current, CancellationToken cancellationToken)
    {
        var token = current.ApiKey;
        if (current.TokenProvider is { } provider)
        {
            try
            {
                token = await provider(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
            {
                // Cancelled by itself: neither the caller nor the time-out did it.
                throw new AlpharunConnectionException("The TokenProvider was cancelled and gave no token.", exception);
            }
        }

        if (token is null || !AlpharunClientOptionsValidator.IsToken(token))
        {
            throw new InvalidOperationException("The TokenProvider gave no token that can be sent: it is empty, or holds a space, a line break, or a character that is not ASCII.");
        }

        return token;
    }

    private static HttpRequestMessage CreateMessage(ApiRequest request, Uri baseAddress, string token)
    {
        var message = new HttpRequestMessage(request.Operation.Method, Address(baseAddress, request.RelativeUri));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        message.Headers.Accept.Add(request.Operation.Accept);
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
