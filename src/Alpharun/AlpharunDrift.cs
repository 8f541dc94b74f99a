namespace Alpharun;

/// <summary>
/// Something in a response that the API's document does not describe: it was read, and kept, and nothing failed. It holds no
/// value. Its <c>ToString</c> leaves the path out.
/// </summary>
/// <param name="Operation">The method and path template of the call, such as <c>GET /customer-interactions/{CUSTOMER_INTERACTION_ID}</c>.</param>
/// <param name="Path">
/// Where in the response, as a JSON path from the root, with <c>[*]</c> for any index and <c>.*</c> for any key of a dictionary.
/// An unknown property's own name is its last step: the response made it up, so it may be private. Of a long one it holds the
/// first 100 characters.
/// </param>
/// <param name="Kind">In what way.</param>
public sealed record AlpharunDrift(string Operation, string Path, AlpharunDriftKind Kind)
{
    /// <summary>The operation and the kind; never the path, which may be private.</summary>
    public override string ToString() => $"{Operation}: {Kind}";
}
