namespace Alpharun;

/// <summary>Which limit a call ran into.</summary>
public enum AlpharunTimeoutKind
{
    /// <summary><see cref="AlpharunClientOptions.Timeout"/>, of the whole call.</summary>
    Call,

    /// <summary><see cref="AlpharunClientOptions.AttemptTimeout"/>, of the last attempt.</summary>
    Attempt,

    /// <summary><see cref="HttpClient.Timeout"/> of an <see cref="HttpClient"/> that was handed in.</summary>
    HttpClient,
}
