using Alpharun.OpenApi.Preparing;

namespace Alpharun.Drift.Client;

/// <summary>What the client is generated with whose users a comparison is for.</summary>
/// <param name="Names">
/// The ledger of names; it is not changed. Without one, both clients have the names that the base document gives, as in builds
/// one after the other, but for a method whose operationId is another now: that is a name which the document itself gives.
/// </param>
/// <param name="LeftOut">The operations that no code is generated for; one of the documents may lack them.</param>
public sealed record ClientAudience(NameLedger? Names, IReadOnlyList<LeftOutOperation> LeftOut);
