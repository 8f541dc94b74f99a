namespace Alpharun.Drift.Rules;

/// <summary>A rule for the client audience: judges one kind of change of the generated client by its effects on programs.</summary>
/// <param name="Id">The id in reports and policies.</param>
/// <param name="Message">The message, with placeholders.</param>
internal sealed record ClientRule(string Id, string Message)
    : Rule(Id, Message)
{
    /// <summary>The possible effects on a program that was built with the old client and calls the new API.</summary>
    public Effect[] Built { get; init; } = [];

    /// <summary>The possible effects on a program that is built again with the new client.</summary>
    public Effect[] Rebuilt { get; init; } = [];

    /// <inheritdoc/>
    public override Judgement Judge(Condition conditions)
    {
        var effects = new ClientEffects(Worst(Built, conditions), Worst(Rebuilt, conditions));
        return new Judgement(LevelOf(Worse(effects.Built, effects.Rebuilt)), effects);
    }

    private static DriftLevel LevelOf(ClientEffect effect) => effect switch
    {
        ClientEffect.Nothing => DriftLevel.Info,
        ClientEffect.CompilesDifferently => DriftLevel.Warning,
        _ => DriftLevel.Error,
    };

    private static ClientEffect Worst(Effect[] effects, Condition conditions) => effects
        .Where(effect => (effect.When & conditions) == effect.When)
        .Select(effect => effect.What)
        .Aggregate(ClientEffect.Nothing, Worse);

    private static ClientEffect Worse(ClientEffect one, ClientEffect other) => one > other ? one : other;
}
