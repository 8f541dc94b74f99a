namespace Alpharun.Drift;

/// <summary>One way in which a document, or a response, is not as the base document says, that a rule has a name for.</summary>
public sealed record Finding
{
    /// <summary>What kind of change it is: the rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>How bad it is.</summary>
    public required DriftLevel Level { get; init; }

    /// <summary>The operation, as in <c>GET /contacts/{id}</c>; <c>null</c> for what belongs to none.</summary>
    public required string? Operation { get; init; }

    /// <summary>Where in the operation, in words: <c>response 200 application/json: data.name</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What changed, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the base document.</summary>
    public required FindingSide Base { get; init; }

    /// <summary>Where in the revision; <c>null</c> where responses were compared with the base.</summary>
    public FindingSide? Revision { get; init; }

    /// <summary>The place to look at: in the revision, or else in the base.</summary>
    public FindingSide Place => Revision ?? Base;

    /// <summary>What it was, or should be, if it was something.</summary>
    public required string? Was { get; init; }

    /// <summary>What it is now, if it is something.</summary>
    public required string? Is { get; init; }

    /// <summary>
    /// What identifies the finding from one run to the next: made of what it says, and not of where it stands in a file.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>What the change does to programs; <c>null</c> where the contract alone was judged.</summary>
    public ClientEffects? Effects { get; init; }

    /// <summary>In which responses it was seen; <c>null</c> where documents were compared.</summary>
    public Occurrences? Seen { get; init; }
}
