using System.Collections.Frozen;

namespace Alpharun.OpenApi.Naming;

/// <summary>Derives the method name of an operation.</summary>
public static class OperationName
{
    private const string Suffix = "Async";
    private const string PathOfNothing = "Root";

    private static readonly FrozenDictionary<string, string> Verbs = new Dictionary<string, string>
    {
        ["PUT"] = "Replace",
        ["PATCH"] = "Update",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Plurals that name a single resource: an account has one resource "settings", not a list of them.</summary>
    private static readonly FrozenSet<string> OneOfMany = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "details", "preferences", "settings", "stats", "totals");

    /// <summary>Returns the name in PascalCase, without <c>Async</c>.</summary>
    /// <remarks>
    /// If there is an operationId, it is the name. Otherwise, the name is a verb (<c>List</c>, <c>Get</c>, <c>Create</c>,
    /// <c>Replace</c>, <c>Update</c>, <c>Delete</c>, …) followed by the nouns of the path, in the singular before a parameter.
    /// A parameter that does not directly follow a noun, or that shares its segment with other text, is added after <c>By</c>. An action
    /// (<c>POST /orders/{id}/cancel</c>, <c>/orders/{id}:cancel</c>) is the verb: <c>CancelOrder</c>.
    /// Two operations can get the same name. The caller, who knows all operations, must make the names unique.
    /// </remarks>
    /// <param name="method">The HTTP method, in any case.</param>
    /// <param name="path">The path template, without the server.</param>
    /// <param name="operationId">The operationId, if there is one.</param>
    /// <returns>A valid C# identifier.</returns>
    /// <exception cref="ArgumentException"><paramref name="method"/> is empty.</exception>
    public static string From(string method, string path, string? operationId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(method);
        ArgumentNullException.ThrowIfNull(path);
        return operationId is not null && Words.Ranges(operationId).Count > 0
            ? WithoutSuffix(Identifier.Pascal(operationId))
            : FromPath(method, PathSegment.Of(path));
    }

    private static string WithoutSuffix(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;

    private static string FromPath(string method, List<PathSegment> segments)
    {
        var isPost = method.Equals("POST", StringComparison.OrdinalIgnoreCase);
        var last = segments.LastOrDefault();
        var nouns = Nouns(segments);
        List<string> tail = [];
        string verb;
        if (last?.Action is { } action)
        {
            verb = action;
        }
        else if (isPost && last is { IsNoun: true } && Words.Of(last.Literal) is var words && ActionVerbs.IsAction(words))
        {
            verb = words[0];
            nouns.RemoveAt(nouns.Count - 1);
            tail = words[1..];
        }
        else
        {
            verb = Verb(method, last);
            if (isPost && IsCollection(last))
            {
                // A POST to a collection creates one resource.
                nouns[^1] = Singular.Of(nouns[^1]);
            }

            if (!nouns.Exists(IsNamed) && By(segments).Count == 0)
            {
                nouns = [PathOfNothing];
            }
        }

        return Identifier.Pascal(string.Join('/', [verb, .. nouns, .. tail, .. By(segments)]));
    }

    private static string Verb(string method, PathSegment? last) => method.ToUpperInvariant() switch
    {
        "GET" when IsCollection(last) => "List",
        // A POST to an existing resource can do anything, so the verb is the HTTP method.
        "POST" when last is { Parameters.Count: > 0 } => "Post",
        "POST" => "Create",
        _ => Verbs.GetValueOrDefault(method, method),
    };

    private static bool IsCollection(PathSegment? last) =>
        last is { IsNoun: true } && Singular.IsPlural(last.Literal) && !OneOfMany.Contains(Words.Of(last.Literal)[^1]);

    private static List<string> Nouns(List<PathSegment> segments)
    {
        List<string> nouns = [];
        for (var index = 0; index < segments.Count; index++)
        {
            var noun = LiteralWithoutParameter(segments[index]);
            if (IsNamed(noun))
            {
                var isOne = segments[index].Parameters.Count > 0
                    || (index + 1 < segments.Count && segments[index + 1].Parameters.Count > 0);
                nouns.Add(isOne ? Singular.Of(noun) : noun);
            }
        }

        return nouns;
    }

    /// <summary>Gets the literal text of a segment, without a key that the parameter repeats, as in <c>code:{CODE}</c>.</summary>
    private static string LiteralWithoutParameter(PathSegment segment)
    {
        if (segment.Parameters.Count == 0)
        {
            return segment.Literal;
        }

        var words = Words.Of(segment.Literal);
        var key = Words.Of(segment.Parameters[0]);
        var repeats = key.Count <= words.Count && words[^key.Count..].SequenceEqual(key, StringComparer.OrdinalIgnoreCase);
        return string.Join('/', repeats ? words[..^key.Count] : words);
    }

    private static List<string> By(List<PathSegment> segments)
    {
        List<string> parameters = [];
        for (var index = 0; index < segments.Count; index++)
        {
            var segment = segments[index];
            var follows = index > 0 && segments[index - 1].IsNoun;
            var endsUnnamed = index == segments.Count - 1 && !follows;
            if (!segment.IsParameter || endsUnnamed)
            {
                parameters.AddRange(segment.Parameters.Where(IsNamed));
            }
        }

        return [.. parameters.SelectMany((parameter, index) => new[] { index == 0 ? "By" : "And", parameter })];
    }

    private static bool IsNamed(string text) => Words.Ranges(text).Count > 0;
}
