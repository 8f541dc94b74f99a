namespace Alpharun.Drift.Client.Surface;

/// <summary>The response of a generated method for a status or a range of statuses.</summary>
/// <param name="From">The first status.</param>
/// <param name="To">The last status.</param>
/// <param name="IsSuccess">Whether the response is successful.</param>
/// <param name="Body">The type that reads the body.</param>
/// <param name="Place">The position of the response in the document.</param>
public sealed record ClientResponse(int From, int To, bool IsSuccess, TypeExpression Body, FindingSide Place)
{
    /// <summary>Returns the status or the range.</summary>
    public override string ToString() => From == To ? FormattableString.Invariant($"{From}") : FormattableString.Invariant($"{From}-{To}");
}
