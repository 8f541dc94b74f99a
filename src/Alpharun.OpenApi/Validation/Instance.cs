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
    private readonly bool _isOneOfMany;
    private readonly Stack<CompiledSchema> _active = [];
    private Dictionary<string, Instance>? _children;

    private Instance(JsonElement value, Instance? parent, string key, bool isOneOfMany)
    {
        Value = value;
        _parent = parent;
        _key = key;
        _isOneOfMany = isOneOfMany;
    }

    /// <summary>The value.</summary>
    public JsonElement Value { get; }

    /// <summary>How often the value was checked against a schema.</summary>
    public int Checks { get; set; }

    /// <summary>The values inside this one that were come to.</summary>
    public IEnumerable<Instance> Children => _children?.Values ?? Enumerable.Empty<Instance>();

    /// <summary>The JSON pointer in the body.</summary>
    public string Path => _parent is null ? string.Empty : JsonPointer.Append(_parent.Path, _key);

    /// <summary>The place, the same for all items and for all keys of a map.</summary>
    public string Place => AppendPlace(new StringBuilder()).ToString();

    /// <summary>The whole body.</summary>
    public static Instance Root(JsonElement value) => new(value, null, string.Empty, false);

    /// <summary>The value of a property.</summary>
    /// <param name="name">The property.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isMapKey">Whether the name is data, as in a map, and not a name that the schema gives.</param>
    public Instance Property(string name, JsonElement value, bool isMapKey) => Child(name, value, isMapKey);

    /// <summary>An item.</summary>
    public Instance Item(int index, JsonElement value) => Child(index.ToString(CultureInfo.InvariantCulture), value, true);

    /// <summary>Begins to check the value against a schema; says no when that was begun already, and is going in a circle.</summary>
    public bool TryEnter(CompiledSchema schema)
    {
        if (_active.Contains(schema))
        {
            return false;
        }

        _active.Push(schema);
        return true;
    }

    /// <summary>Ends what <see cref="TryEnter"/> began.</summary>
    public void Leave() => _active.Pop();

    private Instance Child(string key, JsonElement value, bool isOneOfMany)
    {
        _children ??= new Dictionary<string, Instance>(StringComparer.Ordinal);
        if (!_children.TryGetValue(key, out var child))
        {
            _children[key] = child = new Instance(value, this, key, isOneOfMany);
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
        return _parent.Value.ValueKind == JsonValueKind.Array ? text.Append("[*]") : text.Append('.').Append(_isOneOfMany ? "*" : _key);
    }
}
