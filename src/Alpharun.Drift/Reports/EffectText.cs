namespace Alpharun.Drift.Reports;

/// <summary>What effects on programs are called in reports.</summary>
public static class EffectText
{
    /// <summary>The words for an effect.</summary>
    public static string Of(ClientEffect effect) => effect switch
    {
        ClientEffect.CompilesDifferently => "compiles differently",
        ClientEffect.NoLongerCompiles => "no longer compiles",
        ClientEffect.FailsAtRunTime => "fails at run time",
        _ => "nothing",
    };
}
