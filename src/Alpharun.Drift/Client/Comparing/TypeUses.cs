using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>Where each type of a surface travels. What a response says of an error does not count: a client that cannot read it goes without.</summary>
internal sealed class TypeUses
{
    private readonly ClientSurface _surface;
    private readonly Dictionary<string, TypeUse> _uses = new(StringComparer.Ordinal);

    /// <summary>Follows all methods.</summary>
    public TypeUses(ClientSurface surface)
    {
        _surface = surface;
        foreach (var method in surface.Methods.Values)
        {
            foreach (var parameter in method.Parameters)
            {
                Follow(parameter.Type, method.Operation, Condition.InRequest);
            }

            Follow(method.Result, method.Operation, Condition.InResponse);
            foreach (var error in method.Responses.Where(response => !response.IsSuccess))
            {
                Follow(error.Body, method.Operation, Condition.None);
            }
        }
    }

    /// <summary>Whether a type travels in requests, in responses, in both or in none.</summary>
    public Condition Directions(string type) => _uses.TryGetValue(type, out var use) ? use.Directions : Condition.None;

    /// <summary>The operation that a type belongs to; <c>null</c> where several use it, or none.</summary>
    public string? Operation(string type) => _uses.TryGetValue(type, out var use) && use.Operations.Count == 1 ? use.Operations.Single() : null;

    private void Follow(TypeExpression expression, string operation, Condition direction)
    {
        foreach (var argument in expression.Arguments)
        {
            Follow(argument, operation, direction);
        }

        if (!_surface.Types.TryGetValue(expression.Name, out var type))
        {
            return;
        }

        if (!_uses.TryGetValue(type.Name, out var use))
        {
            _uses[type.Name] = use = new TypeUse();
        }

        if (use.Add(operation, direction))
        {
            foreach (var member in type.Members)
            {
                Follow(member.Type, operation, direction);
            }
        }
    }
}
