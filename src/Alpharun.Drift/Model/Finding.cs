namespace Alpharun.Drift;

/// <summary>A change between documents, or a deviation of a response from its document, that a rule applies to.</summary>
public sealed record Finding
{
    /// <summary>The id of the rule, which is the kind of the change.</summary>
    public required string Id { get; init; }

    /// <summary>The level.</summary>
    public required DriftLevel Level { get; init; }

    /// <summary>The operation, such as <c>GET /contacts/{id}</c>; <c>null</c> if the finding does not belong to an operation.</summary>
    public required string? Operation { get; init; }

    /// <summary>The position in the operation, in words: <c>response 200 application/json: data.name</c>.</summary>
    public required string Path { get; init; }

    /// <summary>A description of the change in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The position in the base document.</summary>
    public required FindingSide Base { get; init; }

    /// <summary>The position in the revised document; <c>null</c> if responses were compared with the base document.</summary>
    public FindingSide? Revision { get; init; }

    /// <summary>The position in the revised document, or in the base document if there is no revised document.</summary>
    public FindingSide Place => Revision ?? Base;

    /// <summary>The old or the documented value; <c>null</c> if there was none.</summary>
    public required string? Was { get; init; }

    /// <summary>The new or the observed value; <c>null</c> if there is none.</summary>
    public required string? Is { get; init; }

    /// <summary>
    /// The identity of the finding, which is the same in every run. It depends on the content of the finding, but not on its position in a file.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>The effects of the change on programs; <c>null</c> if only the contract was compared.</summary>
    public ClientEffects? Effects { get; init; }

    /// <summary>The occurrences in responses; <c>null</c> if documents were compared.</summary>
    public Occurrences? Seen { get; init; }
}
