namespace Alpharun.Drift.Client.Surface;

/// <summary>The parsed form of a C# type in generated code.</summary>
/// <param name="Name">The name, including the namespace if the generated code has one, and the brackets of an array.</param>
/// <param name="Arguments">The type arguments.</param>
/// <param name="IsNullable">Whether the type ends with <c>?</c>.</param>
public sealed record TypeExpression(string Name, IReadOnlyList<TypeExpression> Arguments, bool IsNullable)
{
    private const string OptionalName = "global::Alpharun.Optional";

    /// <summary>Whether the type is <c>Optional</c>, which can be absent. Absent is different from null.</summary>
    public bool IsOptional => Name == OptionalName;

    /// <summary>The type without <c>?</c> and <c>Optional</c>.</summary>
    public TypeExpression Core => (IsOptional ? Arguments[0] : this) with { IsNullable = false };

    /// <summary>Parses a type.</summary>
    /// <exception cref="FormatException">The text is not a type.</exception>
    public static TypeExpression Parse(string text)
    {
        var position = 0;
        var type = Parse(text, ref position);
        return position == text.Length ? type : throw new FormatException($"'{text}' is not a type.");
    }

    /// <summary>Determines whether the types have the same text.</summary>
    public bool Equals(TypeExpression? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the type with renamed types.</summary>
    public TypeExpression Rename(Func<string, string> rename) =>
        new(rename(Name), [.. Arguments.Select(argument => argument.Rename(rename))], IsNullable);

    /// <summary>Returns a type with another core and the same <c>?</c> and <c>Optional</c>.</summary>
    public TypeExpression WithCore(TypeExpression core) => IsOptional
        ? this with { Arguments = [core with { IsNullable = Arguments[0].IsNullable }] }
        : core with { IsNullable = IsNullable };

    /// <summary>Returns the type without namespaces.</summary>
    public string ToShortText() => Text(ShortName(Name), argument => argument.ToShortText());

    /// <summary>Returns the type as in generated code.</summary>
    public override string ToString() => Text(Name, argument => argument.ToString());

    private static string ShortName(string name) => name[(name.LastIndexOfAny(['.', ':']) + 1)..];

    private static TypeExpression Parse(string text, ref int position)
    {
        var end = text.AsSpan(position).IndexOfAny("<>,?") is var found and >= 0 ? position + found : text.Length;
        var name = text[position..end].Trim();
        position = end;
        var arguments = new List<TypeExpression>();
        if (position < text.Length && text[position] == '<')
        {
            do
            {
                position++;
                arguments.Add(Parse(text, ref position));
            }
            while (position < text.Length && text[position] == ',');
            position++;
        }

        var isNullable = position < text.Length && text[position] == '?';
        position += isNullable ? 1 : 0;
        return name.Length > 0 ? new TypeExpression(name, arguments, isNullable) : throw new FormatException($"'{text}' is not a type.");
    }

    private string Text(string name, Func<TypeExpression, string> argument) =>
        name + (Arguments.Count == 0 ? string.Empty : $"<{string.Join(", ", Arguments.Select(argument))}>") + (IsNullable ? "?" : string.Empty);
}
