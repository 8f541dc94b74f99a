namespace Alpharun.Drift.Client.Surface;

/// <summary>What a generated method makes of the responses of one status or of a range.</summary>
/// <param name="From">The first status.</param>
/// <param name="To">The last status.</param>
/// <param name="IsSuccess">Whether these responses are what the call is for.</param>
/// <param name="Body">What reads the body.</param>
/// <param name="Place">Where the document describes them.</param>
public sealed record ClientResponse(int From, int To, bool IsSuccess, TypeExpression Body, FindingSide Place)
{
    /// <summary>The status, or the range.</summary>
    public override string ToString() => From == To ? FormattableString.Invariant($"{From}") : FormattableString.Invariant($"{From}-{To}");
}
