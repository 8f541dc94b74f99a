using System.Text.RegularExpressions;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>
/// Matches the methods and types of two surfaces. Methods and types are matched by name. A renamed method is matched by its operation, and a
/// renamed type by its position: it is used where the old type was used.
/// </summary>
internal sealed partial class Matches
{
    private readonly ClientSurface _base;
    private readonly ClientSurface _revision;
    private readonly Dictionary<string, string> _types;
    private readonly HashSet<string> _taken;

    /// <summary>Matches two surfaces.</summary>
    public Matches(ClientSurface @base, ClientSurface revision)
    {
        (_base, _revision) = (@base, revision);
        _types = @base.Types.Keys.Where(revision.Types.ContainsKey).ToDictionary(name => name, StringComparer.Ordinal);
        _taken = [.. _types.Keys];
        Methods = [.. PairMethods()];
        foreach (var (was, now) in Methods)
        {
            Follow(was.Result, now.Result);
            foreach (var (before, after) in Parameters(was, now))
            {
                Follow(before.Type, after.Type);
            }

            foreach (var before in was.Responses)
            {
                if (now.Responses.FirstOrDefault(after => (after.From, after.To, after.IsSuccess) == (before.From, before.To, before.IsSuccess)) is { } after)
                {
                    Follow(before.Body, after.Body);
                }
            }
        }

        foreach (var (was, now) in _types.ToList())
        {
            FollowMembers(@base.Types[was], revision.Types[now]);
        }
    }

    /// <summary>The methods that are in both surfaces.</summary>
    public IReadOnlyList<(ClientMethod Base, ClientMethod Revision)> Methods { get; }

    /// <summary>The types that are in both surfaces.</summary>
    public IEnumerable<(ClientType Base, ClientType Revision)> Types => _types.Select(pair => (_base.Types[pair.Key], _revision.Types[pair.Value]));

    /// <summary>Determines whether a type of the base surface matches a type of the revised surface.</summary>
    public bool AreSame(string was, string now) => _types.GetValueOrDefault(was) == now;

    /// <summary>Replaces the names in a type of the base surface by the names of the revised surface.</summary>
    public TypeExpression Renamed(TypeExpression type) => type.Rename(name => _types.GetValueOrDefault(name, name));

    /// <summary>Matches the parameters of two methods by the name in the request, and the remaining parameters by the C# name.</summary>
    public static IEnumerable<(ClientParameter Base, ClientParameter Revision)> Parameters(ClientMethod was, ClientMethod now)
    {
        var byWire = was.Parameters.Join(now.Parameters, one => Wire(was, one), other => Wire(now, other), (one, other) => (one, other), StringComparer.Ordinal).ToList();
        return byWire.Concat(was.Parameters.Except(byWire.Select(pair => pair.one)).Join(
            now.Parameters.Except(byWire.Select(pair => pair.other)),
            one => one.Name,
            other => other.Name,
            (one, other) => (one, other),
            StringComparer.Ordinal));
    }

    /// <summary>Returns a path without the names of its parameters, which have no meaning for the API.</summary>
    public static string Shape(string path) => PathParameter().Replace(path, "{}");

    // Path parameters are matched by their position in the path.
    private static string Wire(ClientMethod method, ClientParameter parameter) => parameter.In == "path"
        ? FormattableString.Invariant($"path {Shape(method.Path[..Math.Max(0, method.Path.IndexOf($"{{{parameter.WireName}}}", StringComparison.Ordinal))]).Split("{}").Length}")
        : parameter.Wire;

    private IEnumerable<(ClientMethod Base, ClientMethod Revision)> PairMethods()
    {
        var others = _revision.Methods.Values.Where(method => !_base.Methods.ContainsKey(method.Name)).ToLookup(method => (method.Verb, Shape(method.Path)));
        foreach (var was in _base.Methods.Values)
        {
            if ((_revision.Methods.GetValueOrDefault(was.Name) ?? others[(was.Verb, Shape(was.Path))].FirstOrDefault()) is { } now)
            {
                yield return (was, now);
            }
        }
    }

    private void Follow(TypeExpression was, TypeExpression now)
    {
        if (_base.Types.TryGetValue(was.Name, out var before) && _revision.Types.TryGetValue(now.Name, out var after)
            && before.IsEnum == after.IsEnum && !_types.ContainsKey(was.Name) && _taken.Add(now.Name))
        {
            _types.Add(was.Name, now.Name);
            FollowMembers(before, after);
        }

        foreach (var (one, other) in was.Arguments.Zip(now.Arguments))
        {
            Follow(one, other);
        }
    }

    private void FollowMembers(ClientType was, ClientType now)
    {
        foreach (var (before, after) in was.Members.Join(now.Members, one => one.JsonName, other => other.JsonName, (one, other) => (one, other), StringComparer.Ordinal))
        {
            Follow(before.Type, after.Type);
        }
    }

    [GeneratedRegex(@"\{[^}/]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();
}
