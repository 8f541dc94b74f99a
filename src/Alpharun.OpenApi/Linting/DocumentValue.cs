using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Linting;

/// <summary>A value in a document that its schema should allow.</summary>
/// <param name="Rule">The rule that checks the value.</param>
/// <param name="What">The start of the message, such as "the example".</param>
/// <param name="Node">The value.</param>
/// <param name="Pointer">The JSON pointer of the value.</param>
internal readonly record struct DocumentValue(string Rule, string What, Node Node, string Pointer);
