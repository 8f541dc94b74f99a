namespace Alpharun.OpenApi.Naming;

/// <summary>The C# name of an operation's parameter.</summary>
public static class ParameterName
{
    private const string Id = "id";

    /// <summary>The name, in camelCase; it may be a C# keyword, see <see cref="Identifier.Escape"/>.</summary>
    /// <remarks>
    /// A path parameter that ends the path and is the id of the path's last noun is <c>id</c>, whether the document says
    /// <c>/custom-fields/{CUSTOM_FIELD_ID}</c>, <c>{field_id}</c> or <c>{id}</c>. A mere <c>{id}</c> within the path gets
    /// its noun: <c>/contacts/{id}/notes</c> → <c>contactId</c>. Two parameters of an operation can come to one name;
    /// telling them apart is for the caller, who knows them all.
    /// </remarks>
    /// <param name="name">The name on the wire.</param>
    /// <param name="location">Where it is sent, OpenAPI's <c>in</c>: <c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c>.</param>
    /// <param name="path">The operation's path template.</param>
    /// <returns>A valid C# identifier, but for keywords.</returns>
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

    /// <summary>The noun, and what is left of it without its first words: <c>custom field</c> is a <c>field</c>.</summary>
    private static IEnumerable<string> EndsOf(string noun)
    {
        var words = Words.Of(noun);
        return Enumerable.Range(0, words.Count).Select(first => string.Concat(words[first..]));
    }
}
