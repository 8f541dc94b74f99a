namespace Alpharun.Http;

/// <summary>What the document says of the responses of one status, of a range, or of all others.</summary>
/// <param name="From">The first status.</param>
/// <param name="To">The last status.</param>
/// <param name="IsSuccess">Whether these responses are what the call is for.</param>
/// <param name="Body">How their body is read.</param>
internal sealed record ApiResponseCase(int From, int To, bool IsSuccess, ApiBody Body)
{
    /// <summary>How many statuses the case is for: the narrowest case that fits is the one that counts.</summary>
    public int Width => To - From;
}
