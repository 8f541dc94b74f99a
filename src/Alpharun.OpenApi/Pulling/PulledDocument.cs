namespace Alpharun.OpenApi.Pulling;

/// <summary>The document that pages came to.</summary>
/// <param name="Text">Its text: of one document as it was published, of several as it was merged.</param>
/// <param name="Note">What was passed over; <c>null</c> where every page was named.</param>
public sealed record PulledDocument(string Text, string? Note);
