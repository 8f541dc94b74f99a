namespace Alpharun.OpenApi.Naming;

/// <summary>Derives the C# name of an operation's parameter.</summary>
public static class ParameterName
{
    private const string Id = "id";

    /// <summary>Returns the name in camelCase. It can be a C# keyword, see <see cref="Identifier.Escape"/>.</summary>
    /// <remarks>
    /// A path parameter that ends the path and is the id of the last noun of the path is named <c>id</c>. This holds for
    /// <c>/custom-fields/{CUSTOM_FIELD_ID}</c>, <c>{field_id}</c> and <c>{id}</c>. A parameter <c>{id}</c> within the path is named
    /// after its noun: <c>/contacts/{id}/notes</c> → <c>contactId</c>. Two parameters of an operation can get the same name.
    /// The caller, who knows all parameters, must make the names unique.
    /// </remarks>
    /// <param name="name">The name of the parameter in the document.</param>
    /// <param name="location">The location of the parameter, <c>in</c> in OpenAPI: <c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
    /// <param name="path">The path template of the operation.</param>
    /// <returns>A valid C# identifier, except that it can be a keyword.</returns>
    public static string From(string name, string location, string path)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(path);
        return string.Equals(location, "path", StringComparison.OrdinalIgnoreCase)
            ? FromPath(name, PathSegment.Of(path))
            : Identifier.Camel(name);
    }

    private static string FromPath(string name, List<PathSegment> segments)
    {
        var index = segments.FindIndex(segment => segment.Parameters.Contains(name, StringComparer.Ordinal));
        var noun = index > 0 && segments[index - 1].IsNoun ? segments[index - 1].Literal : "";
        var endsPath = index == segments.Count - 1 && index >= 0 && segments[index].Parameters.Count == 1;
        var isId = name.Equals(Id, StringComparison.OrdinalIgnoreCase);
        if (endsPath && (isId || IsIdOf(noun, name)))
        {
            return Id;
        }

        return Identifier.Camel(isId && noun.Length > 0 ? $"{Singular.Of(noun)}/{Id}" : name);
    }

    private static bool IsIdOf(string noun, string name)
    {
        var compact = string.Concat(Words.Of(name));
        return new[] { noun, Singular.Of(noun) }.Any(form => EndsOf(form)
            .Any(end => compact.Equals(end + Id, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Returns the noun, and the noun without its first words: <c>custom field</c> and <c>field</c>.</summary>
    private static IEnumerable<string> EndsOf(string noun)
    {
        var words = Words.Of(noun);
        return Enumerable.Range(0, words.Count).Select(first => string.Concat(words[first..]));
    }
}
