using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares the content of a request or a response, by media type.</summary>
internal sealed class ContentComparison(DocumentView was, DocumentView now, SchemaFindings schemas, Findings findings)
{
    /// <summary>Compares the media types, and the schemas of the media types that are on both sides.</summary>
    /// <param name="scope">The position of the body.</param>
    /// <param name="inside">The place whose rules apply to the schemas inside the schema of the body.</param>
    /// <param name="left">The media types in the base.</param>
    /// <param name="right">The media types in the revision.</param>
    public void Compare(Scope scope, Place inside, MapNode? left, MapNode? right)
    {
        var nodes = new Pair<Node>(left ?? scope.Nodes.Base, right ?? scope.Nodes.Revision);
        var (before, after) = (Names(left), Names(right));
        var pairs = before.Keys.Where(after.ContainsKey).Select(name => (name, name)).ToList();
        pairs.AddRange(Related([.. before.Keys.Except(after.Keys)], [.. after.Keys.Except(before.Keys)]));
        foreach (var (_, node) in before.Where(entry => !pairs.Exists(pair => pair.Item1 == entry.Key)))
        {
            findings.Add(scope, new Change(Facet.MediaType, ChangeKind.Removed) { Base = node.Value, Revision = nodes.Revision, Subject = node.Key, Was = node.Key });
        }

        foreach (var (_, node) in after.Where(entry => !pairs.Exists(pair => pair.Item2 == entry.Key)))
        {
            findings.Add(scope, new Change(Facet.MediaType, ChangeKind.Added) { Base = nodes.Base, Revision = node.Value, Subject = node.Key, Is = node.Key });
        }

        foreach (var (name, other) in pairs)
        {
            Compare(scope, inside, name, other, before[name], after[other]);
        }
    }

    private static OrderedDictionary<MediaType, KeyValuePair<string, Node>> Names(MapNode? content)
    {
        var names = new OrderedDictionary<MediaType, KeyValuePair<string, Node>>();
        foreach (var entry in content.Entries())
        {
            names.TryAdd(MediaType.Parse(entry.Key), entry);
        }

        return names;
    }

    // A more general or more specific name of a media type does not make it another media type.
    private static IEnumerable<(MediaType, MediaType)> Related(List<MediaType> before, List<MediaType> after)
    {
        foreach (var name in before)
        {
            if (after.Find(other => name.Includes(other) || other.Includes(name)) is { } found)
            {
                after.Remove(found);
                yield return (name, found);
            }
        }
    }

    private static ChangeKind ChangeOf(MediaType was, MediaType now) =>
        was.Parameters != now.Parameters ? ChangeKind.Changed
        : was.Includes(now) ? ChangeKind.Specialized
        : ChangeKind.Generalized;

    private void Compare(Scope scope, Place inside, MediaType name, MediaType other, KeyValuePair<string, Node> before, KeyValuePair<string, Node> after)
    {
        var here = scope with { Words = $"{scope.Words} {before.Key}", Conditions = scope.Conditions | (name.AllowsJson ? Condition.None : Condition.Text), Nodes = new(before.Value, after.Value) };
        if (name != other)
        {
            findings.Add(here, new Change(Facet.MediaTypeName, ChangeOf(name, other)) { Base = before.Value, Revision = after.Value, Was = before.Key, Is = after.Key });
        }

        if (before.Value is not MapNode left || after.Value is not MapNode right)
        {
            return;
        }

        var (leftSchema, rightSchema) = (left.At("schema"), right.At("schema"));
        if (leftSchema is not null && rightSchema is not null)
        {
            schemas.Add(here, inside, Schema.Read(was, leftSchema), Schema.Read(now, rightSchema));
        }
        else if (leftSchema is not null || rightSchema is not null)
        {
            findings.Add(here, new Change(Facet.MediaTypeSchema, leftSchema is null ? ChangeKind.Added : ChangeKind.Removed) { Base = leftSchema, Revision = rightSchema });
        }

        findings.AddOthers(left, right, key => key == "schema");
    }
}
