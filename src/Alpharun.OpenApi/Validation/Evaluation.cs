using System.Text.Json;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Validation;

/// <summary>The checking of one body.</summary>
internal sealed class Evaluation(Node schema, ValidationSettings settings)
{
    private const int MaxChecks = 100_000;
    private const int MaxDepth = 1_000;

    private readonly List<Deviation> _deviations = [];

    // Who documents which properties, in the order in which it was found out: what a branch that does not match has
    // said is taken back by cutting the list.
    private readonly List<(Instance Instance, CompiledSchema Schema, string? Property)> _documented = [];
    private int _depth;

    /// <summary>Which way the body goes.</summary>
    public SchemaDirection Direction => settings.Direction;

    /// <summary>Checks the whole body.</summary>
    public IReadOnlyList<Deviation> Run(CompiledSchema root, JsonElement value)
    {
        var instance = Instance.Root(value);
        Check(root, instance);
        if (settings.TellsUndocumented)
        {
            TellUndocumented(instance, _documented.ToLookup(entry => entry.Instance));
        }

        return _deviations;
    }

    /// <summary>Checks a value against a schema.</summary>
    public void Check(CompiledSchema compiled, Instance instance)
    {
        if (++instance.Checks > MaxChecks || _depth > MaxDepth)
        {
            throw new DocumentException(schema.Location, $"this schema asks for more than {MaxChecks} checks of one value, or for {MaxDepth} inside one another.");
        }

        if (instance.Value.ValueKind == JsonValueKind.Null && compiled.AllowsNull)
        {
            return;
        }

        if (compiled.IsNever)
        {
            Tell(DeviationKind.ForbiddenValue, compiled, instance);
        }
        else if ((JsonValues.TypeOf(instance.Value) & compiled.Types) == 0)
        {
            Tell(DeviationKind.WrongType, compiled, instance, compiled.TypeNames);
        }
        else if (instance.TryEnter(compiled))
        {
            _depth++;
            foreach (var check in compiled.Checks)
            {
                check.Check(compiled, instance, this);
            }

            _depth--;
            instance.Leave();
        }
    }

    /// <summary>Checks a value against a branch; what is wrong is given back and not told.</summary>
    public BranchResult Try(CompiledSchema branch, Instance instance)
    {
        var deviations = _deviations.Count;
        var documented = _documented.Count;
        Check(branch, instance);
        if (_deviations.Count == deviations)
        {
            return new BranchResult(branch, []);
        }

        var found = _deviations[deviations..];
        _deviations.RemoveRange(deviations, found.Count);
        _documented.RemoveRange(documented, _documented.Count - documented);
        return new BranchResult(branch, found);
    }

    /// <summary>Tells a deviation. A null where something else is expected is always just that.</summary>
    public void Tell(DeviationKind kind, CompiledSchema compiled, Instance instance, string expectation = "")
    {
        var isNull = instance.Value.ValueKind == JsonValueKind.Null;
        _deviations.Add(new Deviation(
            isNull ? DeviationKind.UnexpectedNull : kind,
            instance.Path,
            instance.Place,
            compiled.Pointer,
            isNull && kind != DeviationKind.WrongType ? "a value" : expectation,
            JsonValues.TypeName(instance.Value)));
    }

    /// <summary>Tells deviations that a branch gave back.</summary>
    public void Tell(BranchResult result) => _deviations.AddRange(result.Deviations);

    /// <summary>Notes that a schema documents a property of an object; without a name, that it lists properties at all.</summary>
    public void Document(Instance instance, CompiledSchema compiled, string? property)
    {
        if (settings.TellsUndocumented)
        {
            _documented.Add((instance, compiled, property));
        }
    }

    // An object of which no schema lists a property is free in form.
    private void TellUndocumented(Instance instance, ILookup<Instance, (Instance Instance, CompiledSchema Schema, string? Property)> documented)
    {
        if (instance.Value.ValueKind == JsonValueKind.Object && documented[instance].FirstOrDefault(entry => entry.Property is null).Schema is { } listing)
        {
            var known = documented[instance].Select(entry => entry.Property).ToHashSet(StringComparer.Ordinal);
            foreach (var property in instance.Value.EnumerateObject())
            {
                var name = JsonValues.Name(property);
                if (!known.Contains(name))
                {
                    var child = instance.Property(name, property.Value, isMapKey: false);
                    _deviations.Add(new Deviation(DeviationKind.UndocumentedProperty, child.Path, child.Place, listing.Pointer, string.Empty, JsonValues.TypeName(property.Value)));
                }
            }
        }

        foreach (var child in instance.Children)
        {
            TellUndocumented(child, documented);
        }
    }
}
