using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>The validation of one body.</summary>
internal sealed class Evaluation(Node schema, ValidationSettings settings)
{
    private const int MaxChecks = 100_000;
    private const int MaxDepth = 1_000;

    private Outcome _outcome = new();
    private int _depth;

    /// <summary>The direction of the body.</summary>
    public SchemaDirection Direction => settings.Direction;

    /// <summary>Validates the whole body.</summary>
    public IReadOnlyList<Deviation> Run(CompiledSchema root, JsonElement value)
    {
        Check(root, Instance.Root(value));
        var (complaints, documentation) = (new List<Complaint>(), new List<Documentation>());
        _outcome.Tell(complaints, documentation);

        // Only after the whole validation is it known which names are data and which are documented.
        documentation.ForEach(each => each.Instance.Document(each));
        if (settings.TellsUndocumented)
        {
            foreach (var instance in documentation.Select(each => each.Instance).Distinct())
            {
                TellUndocumented(instance, complaints);
            }
        }

        return complaints.ConvertAll(complaint => complaint.ToDeviation());
    }

    /// <summary>Checks a value against a schema. Other schemas can apply to the same value.</summary>
    public void Check(CompiledSchema compiled, Instance instance)
    {
        if (++instance.Checks > MaxChecks || _depth > MaxDepth)
        {
            throw new DocumentException(schema.Location, $"this schema requires more than {MaxChecks} checks of one value, or more than {MaxDepth} nested checks.");
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
        else if (compiled.Checks.Count > 0 && instance.TryEnter(compiled))
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

    /// <summary>Checks a value that is inside the current value.</summary>
    // Several branches can check the same value. The outcome is cached; otherwise the work would grow exponentially with the depth.
    public void CheckInside(CompiledSchema compiled, Instance instance)
    {
        if (instance.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            Check(compiled, instance);
            return;
        }

        var outcome = instance.Recall(compiled);
        if (outcome is null)
        {
            outcome = OutcomeOf(compiled, instance);
            instance.Remember(compiled, outcome);
        }

        Tell(outcome);
    }

    /// <summary>Checks a value against a branch, and returns the outcome without reporting it.</summary>
    public BranchResult Try(CompiledSchema branch, Instance instance) => new(branch, OutcomeOf(branch, instance));

    /// <summary>Reports that a value deviates from a schema.</summary>
    public void Tell(DeviationKind kind, CompiledSchema compiled, Instance instance, string expectation = "") =>
        _outcome.Add(new Complaint(kind, compiled, instance.Active is [var use, ..] ? use : compiled, instance, expectation));

    /// <summary>Reports the outcome of a branch, or of an earlier validation.</summary>
    public void Tell(Outcome outcome) => _outcome.Add(outcome);

    /// <summary>Reports that a schema describes properties of an object.</summary>
    public void Document(Instance instance, CompiledSchema compiled, PropertiesCheck check) => _outcome.Add(new Documentation(instance, compiled, check));

    // If no schema lists properties of an object, the object may have any properties.
    private static void TellUndocumented(Instance instance, List<Complaint> complaints)
    {
        if (instance.Listing is not { } listing)
        {
            return;
        }

        foreach (var property in instance.Value.EnumerateObject())
        {
            var name = JsonValues.Name(property);
            if (!instance.IsDocumented(name))
            {
                complaints.Add(new Complaint(DeviationKind.UndocumentedProperty, listing, listing, instance.Property(name, property.Value, isMapKey: false), string.Empty));
            }
        }
    }

    private Outcome OutcomeOf(CompiledSchema compiled, Instance instance)
    {
        var outer = _outcome;
        _outcome = new Outcome();
        Check(compiled, instance);
        (var found, _outcome) = (_outcome, outer);
        return found;
    }
}
