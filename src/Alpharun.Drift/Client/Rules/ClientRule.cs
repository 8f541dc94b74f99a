namespace Alpharun.Drift.Client.Rules;

/// <summary>One kind of change of the surface: its id, what to say, and what it does to programs; of several effects the worst.</summary>
/// <param name="Id">The id.</param>
/// <param name="Sentence">What changed, with places for what <c>{was}</c> and <c>{is}</c>.</param>
internal sealed record ClientRule(string Id, string Sentence)
{
    /// <summary>What it does to a program that was built against the old client and meets the new API.</summary>
    public Effect[] Built { get; init; } = [];

    /// <summary>What it does to the program when it is built again, against the new client.</summary>
    public Effect[] Rebuilt { get; init; } = [];

    /// <summary>The level of a change: the one place where effects become levels.</summary>
    public static DriftLevel LevelOf(ClientEffects effects) => Worse(effects.Built, effects.Rebuilt) switch
    {
        ClientEffect.Nothing => DriftLevel.Info,
        ClientEffect.CompilesDifferently => DriftLevel.Warning,
        _ => DriftLevel.Error,
    };

    /// <summary>What the change does where certain conditions hold.</summary>
    public ClientEffects EffectsWhen(When conditions) => new(Worst(Built, conditions), Worst(Rebuilt, conditions));

    private static ClientEffect Worst(Effect[] effects, When conditions) => effects
        .Where(effect => (effect.When & conditions) == effect.When)
        .Select(effect => effect.What)
        .Aggregate(ClientEffect.Nothing, Worse);

    private static ClientEffect Worse(ClientEffect one, ClientEffect other) => one > other ? one : other;
}
