using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Linting;

/// <summary>A value in a document that its schema should allow.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="What">What it is, to begin a sentence with.</param>
/// <param name="Node">The value.</param>
/// <param name="Pointer">Its JSON pointer.</param>
internal readonly record struct DocumentValue(string Rule, string What, Node Node, string Pointer);
