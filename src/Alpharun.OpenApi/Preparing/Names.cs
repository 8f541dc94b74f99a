namespace Alpharun.OpenApi.Preparing;

/// <summary>Makes names different from those that are taken.</summary>
internal static class Names
{
    /// <summary>The first of some candidates that is free; else the last of them with the lowest number that is.</summary>
    public static string FirstFree(Func<string, bool> isTaken, params ReadOnlySpan<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (!isTaken(candidate))
            {
                return candidate;
            }
        }

        var last = candidates[^1];
        for (var number = 2; ; number++)
        {
            var numbered = FormattableString.Invariant($"{last}{number}");
            if (!isTaken(numbered))
            {
                return numbered;
            }
        }
    }
}
