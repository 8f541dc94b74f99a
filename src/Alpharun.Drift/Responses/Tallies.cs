using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>Groups the deviations of responses by kind and position, up to a maximum number of groups.</summary>
internal sealed class Tallies
{
    private readonly Dictionary<(string Id, string Operation, string Path, string What), Tally> _tallies = [];
    private long _untold;

    /// <summary>All groups.</summary>
    public IReadOnlyCollection<Tally> All => _tallies.Values;

    /// <summary>Gets or creates the group of a deviation. Returns <c>null</c> if the maximum number of groups is reached.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="path">The position in the operation, in words.</param>
    /// <param name="problem">The description of the problem, for use after the path.</param>
    /// <param name="pointer">The JSON pointer of the violated part of the document.</param>
    /// <param name="place">The location of the response.</param>
    /// <param name="deviation">The deviation from a schema; <c>null</c> for other problems.</param>
    public Tally? Find(ResponseRule rule, DocumentedOperation operation, string path, string problem, string pointer, SourceLocation? place, Deviation? deviation = null)
    {
        var key = (rule.Id, operation.Name, path, deviation?.Expectation ?? string.Empty);
        if (!_tallies.TryGetValue(key, out var tally))
        {
            if (_tallies.Count == ResponseDrift.MaxFindings)
            {
                _untold++;
                return null;
            }

            tally = new Tally(rule, operation.Name, path, $"{path}: {problem}", pointer, deviation, place);
            _tallies.Add(key, tally);
        }

        return tally;
    }

    /// <summary>Returns a note if there are deviations that are not listed.</summary>
    public IEnumerable<string> Notes() => _untold == 0
        ? []
        : [FormattableString.Invariant($"{_untold} more deviations are not listed, because a report contains at most {ResponseDrift.MaxFindings} findings.")];
}
