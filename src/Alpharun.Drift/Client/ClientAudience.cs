using Alpharun.OpenApi.Preparing;

namespace Alpharun.Drift.Client;

/// <summary>The settings of the generated client, for a report about the effects on its users.</summary>
/// <param name="Names">
/// The ledger of names, which is not changed. Without a ledger, parts of the client keep the names that the base document produces. Only a
/// method whose operationId changed is renamed.
/// </param>
/// <param name="LeftOut">The operations that no code is generated for. An operation can be missing from one of the documents.</param>
public sealed record ClientAudience(NameLedger? Names, IReadOnlyList<LeftOutOperation> LeftOut);
