using System.Numerics;

namespace Alpharun.Drift.Rules;

/// <summary>The conditions under which a rule applies.</summary>
/// <param name="Needed">The conditions that must all be met.</param>
/// <param name="Excluded">The conditions of which none may be met.</param>
internal readonly record struct Requirement(Condition Needed, Condition Excluded)
{
    /// <summary>How many conditions there are. A rule with more conditions takes precedence.</summary>
    public int Specificity => BitOperations.PopCount((uint)Needed) + BitOperations.PopCount((uint)Excluded);

    /// <summary>Applies the rule only if all conditions are met.</summary>
    public static Requirement If(Condition needed) => new(needed, Condition.None);

    /// <summary>Applies the rule only if none of the conditions is met.</summary>
    public static Requirement Unless(Condition excluded) => new(Condition.None, excluded);

    /// <summary>Adds conditions of which none may be met.</summary>
    public Requirement AndNot(Condition excluded) => this with { Excluded = excluded };

    /// <summary>Determines whether conditions meet the requirement.</summary>
    public bool IsMetBy(Condition conditions) => (conditions & Needed) == Needed && (conditions & Excluded) == 0;
}
