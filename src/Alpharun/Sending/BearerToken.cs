namespace Alpharun.Sending;

/// <summary>Gets bearer tokens.</summary>
internal static class BearerToken
{
    /// <summary>Gets the bearer token for a request.</summary>
    /// <exception cref="InvalidOperationException">The token of the provider cannot be sent.</exception>
    /// <exception cref="AlpharunConnectionException">The provider was canceled, but neither by the caller nor by a timeout.</exception>
    public static ValueTask<string> GetAsync(AlpharunClientOptions options, CancellationToken cancellationToken) =>
        options.TokenProvider is { } provider ? GetFromProviderAsync(provider, cancellationToken) : new ValueTask<string>(options.ApiKey!);

    private static async ValueTask<string> GetFromProviderAsync(Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        string? token;
        try
        {
            token = await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AlpharunConnectionException("The TokenProvider was canceled and returned no token.", exception);
        }

        return token is not null && AlpharunClientOptionsValidator.IsToken(token)
            ? token
            : throw new InvalidOperationException("The TokenProvider returned an invalid token: it is empty, or contains a space, a line break, or a character that is not ASCII.");
    }
}
