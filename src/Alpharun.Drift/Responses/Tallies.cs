using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation;

namespace Alpharun.Drift.Responses;

/// <summary>The ways in which responses deviate, told apart up to a number of them.</summary>
internal sealed class Tallies
{
    private readonly Dictionary<(string Id, string Operation, string Path, string What), Tally> _tallies = [];
    private long _untold;

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Tally> All => _tallies.Values;

    /// <summary>The one for a way to deviate; <c>null</c> for those that are too many to be told.</summary>
    /// <param name="rule">What it is called.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="path">Where in the operation, in words.</param>
    /// <param name="problem">What is wrong, to be read after the path.</param>
    /// <param name="pointer">Where in the document what they deviate from is said.</param>
    /// <param name="place">Where the response is.</param>
    /// <param name="deviation">How it deviates from a schema, if it is from one.</param>
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

    /// <summary>What is not told.</summary>
    public IEnumerable<string> Notes() => _untold == 0
        ? []
        : [FormattableString.Invariant($"{_untold} more deviations, of kinds or places beyond the first {ResponseDrift.MaxFindings}, are not listed.")];
}
