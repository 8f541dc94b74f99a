using System.Globalization;
using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Validation;

/// <summary>A value in the validated body, with its position. All schemas for one position share one instance.</summary>
internal sealed class Instance
{
    private readonly Instance? _parent;
    private readonly string _key;
    private bool _isMapKey;
    private List<CompiledSchema>? _active;
    private List<(CompiledSchema Schema, Outcome Outcome)>? _outcomes;
    private List<Documentation>? _documentation;
    private Dictionary<string, Instance>? _children;

    private Instance(JsonElement value, Instance? parent, string key)
    {
        Value = value;
        _parent = parent;
        _key = key;
    }

    /// <summary>The value.</summary>
    public JsonElement Value { get; }

    /// <summary>The number of times that the value was checked against a schema.</summary>
    public int Checks { get; set; }

    /// <summary>The schemas that are currently checking the value, from the schema where the value is used to the innermost schema.</summary>
    public IReadOnlyList<CompiledSchema> Active => _active ?? [];

    /// <summary>The first reported schema that lists properties of the value; <c>null</c> if there is none.</summary>
    public CompiledSchema? Listing => _documentation?.Find(each => each.Check.ListsAny)?.Schema;

    /// <summary>The JSON pointer of the value in the body.</summary>
    public string Path => _parent is null ? string.Empty : JsonPointer.Append(_parent.Path, _key);

    /// <summary>The position, which is the same for all items of an array and for all keys of a map.</summary>
    public string Place => AppendPlace(new StringBuilder()).ToString();

    /// <summary>
    /// Whether the property name of the value can be private because it is data, as in a map. This is the case if a schema, matching
    /// or not, treats the name as a key and no schema lists it.
    /// </summary>
    public bool HasPrivateName => _isMapKey && _parent!._documentation?.Exists(each => each.Check.Lists(_key)) != true;

    /// <summary>Creates the instance of the whole body.</summary>
    public static Instance Root(JsonElement value) => new(value, null, string.Empty);

    /// <summary>Returns the instance of a property value.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="value">The value of the property.</param>
    /// <param name="isMapKey">Whether the calling schema treats the name as data, and not as a name that schemas define.</param>
    public Instance Property(string name, JsonElement value, bool isMapKey)
    {
        var child = Child(name, value);
        child._isMapKey |= isMapKey;
        return child;
    }

    /// <summary>Returns the instance of an item of an array.</summary>
    public Instance Item(int index, JsonElement value) => Child(index.ToString(CultureInfo.InvariantCulture), value);

    /// <summary>Begins to validate the value against a schema; returns false if that validation is already running, which means a cycle.</summary>
    public bool TryEnter(CompiledSchema schema)
    {
        _active ??= [];
        if (_active.Contains(schema))
        {
            return false;
        }

        _active.Add(schema);
        return true;
    }

    /// <summary>Ends the validation that <see cref="TryEnter"/> began.</summary>
    public void Leave() => _active!.RemoveAt(_active.Count - 1);

    /// <summary>Returns the outcome of an earlier validation against a schema, if there was one.</summary>
    public Outcome? Recall(CompiledSchema schema) => _outcomes?.Find(entry => entry.Schema == schema).Outcome;

    /// <summary>Stores the outcome of a validation against a schema.</summary>
    public void Remember(CompiledSchema schema, Outcome outcome) => (_outcomes ??= []).Add((schema, outcome));

    /// <summary>Whether a matching schema describes a property.</summary>
    public bool IsDocumented(string name)
    {
        foreach (var each in _documentation ?? [])
        {
            if (each.Check.Knows(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Records that a matching schema describes properties of the value.</summary>
    public void Document(Documentation documentation) => (_documentation ??= []).Add(documentation);

    private Instance Child(string key, JsonElement value)
    {
        _children ??= new Dictionary<string, Instance>(StringComparer.Ordinal);
        if (!_children.TryGetValue(key, out var child))
        {
            _children[key] = child = new Instance(value, this, key);
        }

        return child;
    }

    private StringBuilder AppendPlace(StringBuilder text)
    {
        if (_parent is null)
        {
            return text.Append('$');
        }

        _parent.AppendPlace(text);
        return _parent.Value.ValueKind == JsonValueKind.Array ? text.Append("[*]") : text.Append('.').Append(HasPrivateName ? "*" : _key);
    }
}
