using Alpharun.Drift.Rules;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>The use of a type.</summary>
internal sealed class TypeUse
{
    /// <summary>Whether the type is used in requests, in responses, in both or in neither.</summary>
    public Condition Directions { get; private set; }

    /// <summary>The operations that use the type.</summary>
    public HashSet<string> Operations { get; } = new(StringComparer.Ordinal);

    /// <summary>Records a use.</summary>
    /// <returns>Whether the use is new.</returns>
    public bool Add(string operation, Condition direction)
    {
        var isNew = Operations.Add(operation) | !Directions.HasFlag(direction);
        Directions |= direction;
        return isNew;
    }
}
