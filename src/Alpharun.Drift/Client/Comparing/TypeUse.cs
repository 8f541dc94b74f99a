using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Where a type travels.</summary>
internal sealed class TypeUse
{
    /// <summary>In requests, in responses, in both or in none.</summary>
    public Condition Directions { get; private set; }

    /// <summary>The operations.</summary>
    public HashSet<string> Operations { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes down one more.</summary>
    /// <returns>Whether it was not known.</returns>
    public bool Add(string operation, Condition direction)
    {
        var isNew = Operations.Add(operation) | !Directions.HasFlag(direction);
        Directions |= direction;
        return isNew;
    }
}
