using System.Text.Json;
using Alpharun.OpenApi.Reading;
using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>The checking of one body.</summary>
internal sealed class Evaluation(Node schema, ValidationSettings settings)
{
    private const int MaxChecks = 100_000;
    private const int MaxDepth = 1_000;

    private Outcome _outcome = new();
    private int _depth;

    /// <summary>Which way the body goes.</summary>
    public SchemaDirection Direction => settings.Direction;

    /// <summary>Checks the whole body.</summary>
    public IReadOnlyList<Deviation> Run(CompiledSchema root, JsonElement value)
    {
        Check(root, Instance.Root(value));
        var (complaints, documentation) = (new List<Complaint>(), new List<Documentation>());
        _outcome.Tell(complaints, documentation);

        // Which names are data, and which are documented, is settled only now that all is known.
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

    /// <summary>Checks a value against a schema that stands for it besides others.</summary>
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

    /// <summary>Checks a value that is inside the one that is being checked.</summary>
    // Once, however many branches come to it: else the work would be multiplied by their number at each level.
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

    /// <summary>Checks a value against a branch; what it says is given back and not told.</summary>
    public BranchResult Try(CompiledSchema branch, Instance instance) => new(branch, OutcomeOf(branch, instance));

    /// <summary>Tells that a value is not as a schema says.</summary>
    public void Tell(DeviationKind kind, CompiledSchema compiled, Instance instance, string expectation = "") =>
        _outcome.Add(new Complaint(kind, compiled, instance.Active is [var use, ..] ? use : compiled, instance, expectation));

    /// <summary>Tells what a branch, or a schema that was asked before, says.</summary>
    public void Tell(Outcome outcome) => _outcome.Add(outcome);

    /// <summary>Tells that a schema says something of an object's properties.</summary>
    public void Document(Instance instance, CompiledSchema compiled, PropertiesCheck check) => _outcome.Add(new Documentation(instance, compiled, check));

    // An object of which no schema lists a property is free in form.
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
