namespace Alpharun.Drift.Client.Rules;

/// <summary>What a change does to a program, and in which conditions.</summary>
/// <param name="What">What it does.</param>
/// <param name="When">All that must hold.</param>
internal readonly record struct Effect(ClientEffect What, When When = When.Always);
