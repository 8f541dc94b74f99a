namespace Alpharun.OpenApi.Pulling;

/// <summary>The document from one or more published pages.</summary>
/// <param name="Text">The text of the document: the published text of a single document, or the text of several merged documents.</param>
/// <param name="Note">A message about skipped pages and links; <c>null</c> if all pages were specified one by one.</param>
public sealed record PulledDocument(string Text, string? Note);
