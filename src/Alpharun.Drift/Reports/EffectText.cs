namespace Alpharun.Drift.Reports;

/// <summary>Maps effects on programs to their names in reports.</summary>
public static class EffectText
{
    /// <summary>Gets the name of an effect.</summary>
    public static string Of(ClientEffect effect) => effect switch
    {
        ClientEffect.CompilesDifferently => "compiles differently",
        ClientEffect.NoLongerCompiles => "no longer compiles",
        ClientEffect.FailsAtRunTime => "fails at run time",
        _ => "nothing",
    };
}
