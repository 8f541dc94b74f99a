namespace Alpharun.Drift.Responses;

/// <summary>The operation and the status of bodies that were recorded without a request.</summary>
/// <param name="Operation">The operation, such as <c>GET /contacts/{id}</c>; <c>null</c> if the recording contains it.</param>
/// <param name="Status">The HTTP status code.</param>
public sealed record RecordingDefaults(string? Operation, int Status);
