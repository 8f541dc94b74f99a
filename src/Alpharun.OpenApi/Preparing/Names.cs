namespace Alpharun.OpenApi.Preparing;

/// <summary>Makes names unique.</summary>
internal static class Names
{
    /// <summary>Returns the first candidate that is not taken. If all are taken, it appends the lowest free number to the last candidate.</summary>
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
