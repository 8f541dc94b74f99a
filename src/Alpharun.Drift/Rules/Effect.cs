namespace Alpharun.Drift.Rules;

/// <summary>An effect of a change on a program, under certain conditions.</summary>
/// <param name="What">The effect.</param>
/// <param name="When">The conditions that must all be met.</param>
internal readonly record struct Effect(ClientEffect What, Condition When = Condition.None);
