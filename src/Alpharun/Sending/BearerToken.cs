namespace Alpharun.Sending;

/// <summary>Gets what a request shows the API that it may.</summary>
internal static class BearerToken
{
    /// <summary>The token.</summary>
    /// <exception cref="InvalidOperationException">The provider gave none that can be sent.</exception>
    /// <exception cref="AlpharunConnectionException">The provider was cancelled, by neither the caller nor a time-out.</exception>
    public static ValueTask<string> GetAsync(AlpharunClientOptions options, CancellationToken cancellationToken) =>
        options.TokenProvider is { } provider ? AskAsync(provider, cancellationToken) : new ValueTask<string>(options.ApiKey!);

    private static async ValueTask<string> AskAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        string? token;
        try
        {
            token = await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AlpharunConnectionException("The TokenProvider was cancelled and gave no token.", exception);
        }

        return token is not null && AlpharunClientOptionsValidator.IsToken(token)
            ? token
            : throw new InvalidOperationException("The TokenProvider gave no token that can be sent: it is empty, or holds a space, a line break, or a character that is not ASCII.");
    }
}
