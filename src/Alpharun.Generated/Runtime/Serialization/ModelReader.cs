using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>
/// Reads JSON token by token for the generated code, over <see cref="Utf8JsonReader"/>, which is strict. What goes wrong
/// becomes a <see cref="ModelReadException"/> that says where; the place is worked out only then.
/// </summary>
internal ref struct ModelReader
{
    // What Utf8JsonReader has by default, and a ulong bits.
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;

    // A bit for each depth.
    private ulong _dictionaries;
    private DriftRecorder? _drift;

    public ModelReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _reader = new Utf8JsonReader(utf8);
    }

    /// <summary>The kind of the token that the reader stands on.</summary>
    public readonly JsonTokenType TokenType => _reader.TokenType;

    /// <summary>Whether the reader stands on a null.</summary>
    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>How many bytes were read.</summary>
    public readonly long BytesConsumed => _reader.BytesConsumed;

    /// <summary>Whether what could not be read begins a level that is too deep.</summary>
    public readonly bool IsTooDeep =>
        _reader.BytesConsumed < _utf8.Length
        && _utf8[(int)_reader.BytesConsumed] is (byte)'[' or (byte)'{'
        && _reader.CurrentDepth + (_reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0) == MaxDepth;

    /// <summary>Where the token begins that the reader stands on.</summary>
    public readonly long TokenStart => _reader.TokenStartIndex;

    /// <summary>The bytes of the number that the reader stands on.</summary>
    public readonly ReadOnlySpan<byte> NumberBytes => _reader.ValueSpan;

    /// <summary>Goes to the next token.</summary>
    public bool Read() => _reader.Read();

    /// <summary>Makes sure that an object begins here.</summary>
    public readonly void StartObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected("an object");
        }
    }

    /// <summary>Makes sure that an array begins here.</summary>
    public readonly void StartArray()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unexpected("an array");
        }
    }

    /// <summary>Moves to the value of the next property; returns false at the end of the object.</summary>
    public bool NextProperty(out ReadOnlySpan<byte> name)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = _reader.ValueIsEscaped ? Utf8.ToBytes(_reader.GetString()!) : _reader.ValueSpan;
        _reader.Read();
        return true;
    }

    /// <summary>Moves to the next item; returns false at the end of the array.</summary>
    public bool NextItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>An object begins whose names are not the document's.</summary>
    public void EnterDictionary()
    {
        StartObject();
        _dictionaries |= 1UL << _reader.CurrentDepth;
    }

    /// <summary>The object ends.</summary>
    public void LeaveDictionary() => _dictionaries &= ~(1UL << _reader.CurrentDepth);

    /// <summary>The text that the reader stands on.</summary>
    public readonly string GetString() =>
        _reader.TokenType == JsonTokenType.String ? _reader.GetString()! : throw Unexpected("a string");

    /// <summary>Whether the reader stands on a certain text.</summary>
    public readonly bool TextEquals(ReadOnlySpan<byte> utf8) => _reader.ValueTextEquals(utf8);

    /// <summary>The boolean that the reader stands on.</summary>
    public readonly bool GetBoolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected("a boolean"),
    };

    /// <summary>Makes sure that the reader stands on a number, and lends itself to read it.</summary>
    public readonly Utf8JsonReader Number() =>
        _reader.TokenType == JsonTokenType.Number ? _reader : throw Unexpected("a number");

    /// <summary>The text of the value that begins here, as it came; the reader is on its last token then.</summary>
    public string GetRawText()
    {
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        return Utf8.ToText(_utf8.Slice(start, (int)_reader.BytesConsumed - start));
    }

    /// <summary>The text that the reader stands on, which is none of an enum's values.</summary>
    public string GetUnknownValue()
    {
        var text = GetString();
        RecordDrift(AlpharunDriftKind.UnknownEnumValue);
        return text;
    }

    /// <summary>The text of the value that begins here, which is of none of the kinds that a field has.</summary>
    public string GetUnexpectedValue()
    {
        RecordDrift(AlpharunDriftKind.UnexpectedFieldValue);
        return GetRawText();
    }

    /// <summary>Keeps a property that the document does not describe.</summary>
    public void KeepUnknown(ReadOnlySpan<byte> name, ref Dictionary<string, RawJson>? unknown)
    {
        RecordDrift(AlpharunDriftKind.UnknownProperty);
        Keep(name, ref unknown);
    }

    /// <summary>Keeps a property that the model does not name.</summary>
    public void Keep(ReadOnlySpan<byte> name, ref Dictionary<string, RawJson>? unknown)
    {
        var key = Utf8.ToText(name);
        (unknown ??= new Dictionary<string, RawJson>(StringComparer.Ordinal))[key] = new RawJson(GetRawText());
    }

    /// <summary>Reports the drift that was found, if there is a listener.</summary>
    public readonly void ReportDrift(IDriftListener? listener)
    {
        if (_drift is not null && listener is { IsListening: true })
        {
            _drift.Report(listener, _utf8);
        }
    }

    /// <summary>Another kind of value stands here than the model needs.</summary>
    public readonly ModelReadException Unexpected(string expected) => Failure($"Expected {expected}, found {Name(_reader.TokenType)}.");

    /// <summary>The object that ends here lacks a property that it must have.</summary>
    public readonly ModelReadException Missing(string property) =>
        Failure($"The required property '{property}' is missing.");

    /// <summary>Something is wrong with the value that stands here.</summary>
    public readonly ModelReadException Failure(string problem)
    {
        // The end of an object belongs to the object.
        var place = JsonPosition.Of(_utf8, _reader.TokenStartIndex);
        return new ModelReadException(problem, place.Path, place.Line, place.BytePosition, isDocumented: _dictionaries == 0);
    }

    private void RecordDrift(AlpharunDriftKind kind) => (_drift ??= new DriftRecorder()).Add(kind, _reader.TokenStartIndex, _dictionaries);

    private static string Name(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
