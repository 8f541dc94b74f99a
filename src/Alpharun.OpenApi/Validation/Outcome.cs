namespace Alpharun.OpenApi.Validation;

/// <summary>The outcome of validating a value, with everything inside it, against a schema. It can be part of several outcomes, but is reported once.</summary>
internal sealed class Outcome
{
    private List<Complaint>? _complaints;
    private List<Documentation>? _documentation;
    private List<Outcome>? _inner;
    private bool _isTold;

    /// <summary>Whether the value matches the schema.</summary>
    public bool IsMatch { get; private set; } = true;

    /// <summary>Adds a complaint about the value.</summary>
    public void Add(Complaint complaint)
    {
        IsMatch = false;
        (_complaints ??= []).Add(complaint);
    }

    /// <summary>Adds the information that a schema describes properties of the value.</summary>
    public void Add(Documentation documentation) => (_documentation ??= []).Add(documentation);

    /// <summary>Adds the outcome of another schema, for this value or for a value inside it.</summary>
    public void Add(Outcome inner)
    {
        IsMatch &= inner.IsMatch;
        if (inner is not { _complaints: null, _documentation: null, _inner: null })
        {
            (_inner ??= []).Add(inner);
        }
    }

    /// <summary>Reports everything. Complaints about a value come before those about values inside it.</summary>
    public void Tell(List<Complaint> complaints, List<Documentation> documentation)
    {
        if (_isTold)
        {
            return;
        }

        _isTold = true;
        complaints.AddRange(_complaints ?? []);
        documentation.AddRange(_documentation ?? []);
        _inner?.ForEach(inner => inner.Tell(complaints, documentation));
    }
}
