using System.Globalization;
using System.Text;
using System.Text.Json;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Validation;

/// <summary>A value in the body that is checked, and where it is. All schemas for one place share one of these.</summary>
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

    /// <summary>How often the value was checked against a schema.</summary>
    public int Checks { get; set; }

    /// <summary>The schemas that the value is being checked against, from the one where it is used to the innermost.</summary>
    public IReadOnlyList<CompiledSchema> Active => _active ?? [];

    /// <summary>The first schema that lists properties of the value, and has not turned out not to match; <c>null</c> for none.</summary>
    public CompiledSchema? Listing => _documentation?.Find(each => each.Check.ListsAny)?.Schema;

    /// <summary>The JSON pointer in the body.</summary>
    public string Path => _parent is null ? string.Empty : JsonPointer.Append(_parent.Path, _key);

    /// <summary>The place, the same for all items and for all keys of a map.</summary>
    public string Place => AppendPlace(new StringBuilder()).ToString();

    /// <summary>
    /// Whether the value's name is data, as in a map, and so may be private: for some schema it is, even for one that does
    /// not match, and none lists it.
    /// </summary>
    public bool HasPrivateName => _isMapKey && _parent!._documentation?.Exists(each => each.Check.Lists(_key)) != true;

    /// <summary>The whole body.</summary>
    public static Instance Root(JsonElement value) => new(value, null, string.Empty);

    /// <summary>The value of a property.</summary>
    /// <param name="name">The property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isMapKey">Whether the schema that asks takes the name for data, and not for one that schemas give.</param>
    public Instance Property(string name, JsonElement value, bool isMapKey)
    {
        var child = Child(name, value);
        child._isMapKey |= isMapKey;
        return child;
    }

    /// <summary>An item.</summary>
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

    /// <summary>The outcome of an earlier validation against a schema, if there was one.</summary>
    public Outcome? Recall(CompiledSchema schema) => _outcomes?.Find(entry => entry.Schema == schema).Outcome;

    /// <summary>Keeps what a schema says of the value.</summary>
    public void Remember(CompiledSchema schema, Outcome outcome) => (_outcomes ??= []).Add((schema, outcome));

    /// <summary>Whether one of the schemas that match says anything of a property.</summary>
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

    /// <summary>Notes that a schema, which matches, says something of the value's properties.</summary>
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
