using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Judges a type change: whether the values can still be exchanged with the API, and whether code still compiles.</summary>
internal sealed class TypeJudge
{
    private readonly Matches _matches;
    private readonly WireReading _fromApi;
    private readonly WireReading _toApi;
    private readonly SourceCompatibility _source;

    /// <summary>Creates a judge for two surfaces.</summary>
    public TypeJudge(ClientSurface @base, ClientSurface revision, Matches matches)
    {
        _matches = matches;
        _fromApi = new WireReading(@base, revision, matches.AreSame, isClient: true);
        _toApi = new WireReading(revision, @base, (now, was) => matches.AreSame(was, now), isClient: false);
        _source = new SourceCompatibility(name =>
            name is "bool" or "int" or "long" or "float" or "double" or "decimal" or "global::Alpharun.FieldValue" or "global::Alpharun.Optional"
            || (revision.Types.TryGetValue(name, out var type) && type.IsEnum));
    }

    /// <summary>Judges whether the old client can read the responses of the new API.</summary>
    public Condition Receiving(WireShape was, WireShape now) => _fromApi.Reads(was, now) ? Condition.None : Condition.Misread;

    /// <summary>Judges whether the new API can read the requests of the old client.</summary>
    public Condition Sending(WireShape was, WireShape now, bool isText = false) => _toApi.Reads(now, was, isText) ? Condition.None : Condition.Misread;

    /// <summary>Judges the effect on code that reads values of the type.</summary>
    public Condition Reading(TypeExpression was, TypeExpression now) => _source.Reading(_matches.Renamed(was), now);

    /// <summary>Judges the effect on code that writes values of the type.</summary>
    public Condition Writing(TypeExpression was, TypeExpression now) => _source.Writing(_matches.Renamed(was), now);

    /// <summary>Determines whether the types are equal, regardless of renamed types.</summary>
    public bool AreEqual(TypeExpression was, TypeExpression now) => _matches.Renamed(was).Equals(now);
}
