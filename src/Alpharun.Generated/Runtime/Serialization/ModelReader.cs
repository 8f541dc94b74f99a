using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>
/// Reads JSON for the generated code, with the strict <see cref="Utf8JsonReader"/>. Errors are <see cref="ModelReadException"/>s with a
/// position. The position is determined only when an error occurs.
/// </summary>
internal ref struct ModelReader
{
    // The default of Utf8JsonReader, and the number of bits of a ulong.
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;

    // The depths of the enclosing objects that are dictionaries, a bit for each depth.
    private ulong _dictionaries;
    private DriftRecorder? _drift;

    public ModelReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _reader = new Utf8JsonReader(utf8);
    }

    /// <summary>The type of the current token.</summary>
    public readonly JsonTokenType TokenType => _reader.TokenType;

    /// <summary>Whether the current token is null.</summary>
    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>The number of bytes that were read.</summary>
    public readonly long BytesConsumed => _reader.BytesConsumed;

    /// <summary>Whether reading failed because the next token exceeds the maximum depth.</summary>
    public readonly bool IsTooDeep =>
        _reader.BytesConsumed < _utf8.Length
        && _utf8[(int)_reader.BytesConsumed] is (byte)'[' or (byte)'{'
        && _reader.CurrentDepth + (_reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0) == MaxDepth;

    /// <summary>The offset of the current token.</summary>
    public readonly long TokenStart => _reader.TokenStartIndex;

    /// <summary>The bytes of the current number.</summary>
    public readonly ReadOnlySpan<byte> NumberBytes => _reader.ValueSpan;

    /// <summary>Moves to the next token.</summary>
    public bool Read() => _reader.Read();

    /// <summary>Throws unless the current token starts an object.</summary>
    public readonly void StartObject()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected("an object");
        }
    }

    /// <summary>Throws unless the current token starts an array.</summary>
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

    /// <summary>Starts an object that is a dictionary: its keys are not documented names.</summary>
    public void EnterDictionary()
    {
        StartObject();
        _dictionaries |= 1UL << _reader.CurrentDepth;
    }

    /// <summary>Ends a dictionary.</summary>
    public void LeaveDictionary() => _dictionaries &= ~(1UL << _reader.CurrentDepth);

    /// <summary>Gets the current text.</summary>
    public readonly string GetString() =>
        _reader.TokenType == JsonTokenType.String ? _reader.GetString()! : throw Unexpected("a string");

    /// <summary>Decides whether the current text equals another.</summary>
    public readonly bool TextEquals(ReadOnlySpan<byte> utf8) => _reader.ValueTextEquals(utf8);

    /// <summary>Gets the current boolean.</summary>
    public readonly bool GetBoolean() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected("a boolean"),
    };

    /// <summary>Returns the underlying reader for the current number. Throws unless the current token is a number.</summary>
    public readonly Utf8JsonReader Number() =>
        _reader.TokenType == JsonTokenType.Number ? _reader : throw Unexpected("a number");

    /// <summary>Gets the original text of the current value, and moves to its last token.</summary>
    public string GetRawText()
    {
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        return Utf8.ToText(_utf8.Slice(start, (int)_reader.BytesConsumed - start));
    }

    /// <summary>Gets the current text, and records it as an unknown enum value.</summary>
    public string GetUnknownValue()
    {
        var text = GetString();
        RecordDrift(AlpharunDriftKind.UnknownEnumValue);
        return text;
    }

    /// <summary>Gets the original text of the current value, and records it as an unexpected field value.</summary>
    public string GetUnexpectedValue()
    {
        RecordDrift(AlpharunDriftKind.UnexpectedFieldValue);
        return GetRawText();
    }

    /// <summary>Keeps a property, and records it as unknown.</summary>
    public void KeepUnknown(ReadOnlySpan<byte> name, ref Dictionary<string, RawJson>? unknown)
    {
        RecordDrift(AlpharunDriftKind.UnknownProperty);
        Keep(name, ref unknown);
    }

    /// <summary>Keeps a property that is not a member of the model.</summary>
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

    /// <summary>Creates the exception for a value of the wrong type.</summary>
    public readonly ModelReadException Unexpected(string expected) => Failure($"Expected {expected}, found {Name(_reader.TokenType)}.");

    /// <summary>Creates the exception for a required property that the current object lacks.</summary>
    public readonly ModelReadException Missing(string property) =>
        Failure($"The required property '{property}' is missing.");

    /// <summary>Creates the exception for a problem with the current value.</summary>
    public readonly ModelReadException Failure(string problem)
    {
        // The position of the end of an object has the path of the object.
        var position = JsonPosition.Of(_utf8, _reader.TokenStartIndex);
        return new ModelReadException(problem, position.Path, position.Line, position.BytePosition, isDocumented: _dictionaries == 0);
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
