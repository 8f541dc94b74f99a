namespace Alpharun;

/// <summary>The time limits of a call.</summary>
public enum AlpharunTimeoutKind
{
    /// <summary><see cref="AlpharunClientOptions.Timeout"/>: the limit of the whole call.</summary>
    Call,

    /// <summary><see cref="AlpharunClientOptions.AttemptTimeout"/>: the limit of the last attempt.</summary>
    Attempt,

    /// <summary><see cref="HttpClient.Timeout"/> of your own <see cref="HttpClient"/>.</summary>
    HttpClient,
}
