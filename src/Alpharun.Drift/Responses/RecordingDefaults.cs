namespace Alpharun.Drift.Responses;

/// <summary>What bare bodies, of which nothing else was recorded, are responses of.</summary>
/// <param name="Operation">The operation, as in <c>GET /contacts/{id}</c>; <c>null</c> where the recordings say it.</param>
/// <param name="Status">The status.</param>
public sealed record RecordingDefaults(string? Operation, int Status);
