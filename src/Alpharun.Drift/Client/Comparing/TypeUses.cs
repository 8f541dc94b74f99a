using Alpharun.Drift.Rules;
using Alpharun.Drift.Client.Surface;

namespace Alpharun.Drift.Client.Comparing;

/// <summary>The uses of the types of a surface. Bodies of error responses have no direction, because a client that cannot read them still reports the error.</summary>
internal sealed class TypeUses
{
    private readonly ClientSurface _surface;
    private readonly Dictionary<string, TypeUse> _uses = new(StringComparer.Ordinal);

    /// <summary>Records the uses in all methods.</summary>
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

    /// <summary>Gets whether a type is used in requests, in responses, in both or in neither.</summary>
    public Condition Directions(string type) => _uses.TryGetValue(type, out var use) ? use.Directions : Condition.None;

    /// <summary>Gets the operation that a type belongs to; <c>null</c> if no operation or more than one operation uses the type.</summary>
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
