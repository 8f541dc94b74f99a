namespace Alpharun.OpenApi.Validation;

/// <summary>What a schema says of a value and of all that is inside it. It may be part of several others, and is told once.</summary>
internal sealed class Outcome
{
    private List<Complaint>? _complaints;
    private List<Documentation>? _documentation;
    private List<Outcome>? _inner;
    private bool _isTold;

    /// <summary>Whether there is nothing against the value.</summary>
    public bool IsMatch { get; private set; } = true;

    /// <summary>Adds something against the value.</summary>
    public void Add(Complaint complaint)
    {
        IsMatch = false;
        (_complaints ??= []).Add(complaint);
    }

    /// <summary>Adds that a schema says something of the value's properties.</summary>
    public void Add(Documentation documentation) => (_documentation ??= []).Add(documentation);

    /// <summary>Adds what another schema says, of this value or of one inside it.</summary>
    public void Add(Outcome inner)
    {
        IsMatch &= inner.IsMatch;
        if (inner is not { _complaints: null, _documentation: null, _inner: null })
        {
            (_inner ??= []).Add(inner);
        }
    }

    /// <summary>Tells all: what is against a value before what is against those inside it.</summary>
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
