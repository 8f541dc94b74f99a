namespace Alpharun;

/// <summary>
/// A part of a response that the API's document does not describe. The response was read, and the part was kept. This type contains
/// no values of the response. <c>ToString</c> omits the path.
/// </summary>
/// <param name="Operation">The method and path template of the call, such as <c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c>.</param>
/// <param name="Path">
/// The JSON path in the response, from the root, with <c>[*]</c> for any index and <c>.*</c> for any key of a dictionary. The last
/// segment of an unknown property is its name. The name comes from the response and may be private. Long names are truncated to 100
/// characters.
/// </param>
/// <param name="Kind">The kind of drift.</param>
public sealed record AlpharunDrift(string Operation, string Path, AlpharunDriftKind Kind)
{
    /// <summary>Returns the operation and the kind, without the path, which may be private.</summary>
    public override string ToString() => $"{Operation}: {Kind}";
}
