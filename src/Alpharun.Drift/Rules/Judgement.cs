namespace Alpharun.Drift.Rules;

/// <summary>The result of a rule.</summary>
/// <param name="Level">The level of the change.</param>
/// <param name="Effects">The effects on programs; <c>null</c> if the contract was judged.</param>
internal readonly record struct Judgement(DriftLevel Level, ClientEffects? Effects);
