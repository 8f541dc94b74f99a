using System.Collections.Frozen;
using Alpharun.Drift.Responses;
using Alpharun.Drift.Rules;

namespace Alpharun.Drift;

/// <summary>Every id that a finding can have.</summary>
public static class DriftIds
{
    /// <summary>The ids.</summary>
    public static FrozenSet<string> All { get; } = ContractRules.All.Select(rule => rule.Id)
        .Concat(ClientRules.All.Select(rule => rule.Id))
        .Concat(ResponseRules.All.Select(rule => rule.Id))
        .ToFrozenSet(StringComparer.Ordinal);
}
