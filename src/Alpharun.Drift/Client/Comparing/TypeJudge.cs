using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>What follows from a type that changed: whether the wire still carries it, and whether code still compiles.</summary>
internal sealed class TypeJudge
{
    private readonly Matches _matches;
    private readonly WireReading _fromApi;
    private readonly WireReading _toApi;
    private readonly SourceCompatibility _source;

    /// <summary>Judges between two surfaces.</summary>
    public TypeJudge(ClientSurface @base, ClientSurface revision, Matches matches)
    {
        _matches = matches;
        _fromApi = new WireReading(@base, revision, matches.AreSame, isClient: true);
        _toApi = new WireReading(revision, @base, (now, was) => matches.AreSame(was, now), isClient: false);
        _source = new SourceCompatibility(name =>
            name is "bool" or "int" or "long" or "float" or "double" or "decimal" or "global::Alpharun.FieldValue" or "global::Alpharun.Optional"
            || (revision.Types.TryGetValue(name, out var type) && type.IsEnum));
    }

    /// <summary>Whether what a new API sends can be read by the old client.</summary>
    public Condition Receiving(WireShape was, WireShape now) => _fromApi.Reads(was, now) ? Condition.None : Condition.Misread;

    /// <summary>Whether what the old client sends is understood by a new API.</summary>
    public Condition Sending(WireShape was, WireShape now, bool isText = false) => _toApi.Reads(now, was, isText) ? Condition.None : Condition.Misread;

    /// <summary>What code feels that takes values of the type.</summary>
    public Condition Reading(TypeExpression was, TypeExpression now) => _source.Reading(_matches.Renamed(was), now);

    /// <summary>What code feels that gives values of the type.</summary>
    public Condition Writing(TypeExpression was, TypeExpression now) => _source.Writing(_matches.Renamed(was), now);

    /// <summary>Whether both are the same type, by whatever name.</summary>
    public bool AreEqual(TypeExpression was, TypeExpression now) => _matches.Renamed(was).Equals(now);
}
