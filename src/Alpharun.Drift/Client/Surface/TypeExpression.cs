namespace Alpharun.Drift.Client.Surface;

/// <summary>A C# type as generated code writes it, taken apart.</summary>
/// <param name="Name">The name, with its namespace where the generated code writes one; arrays have their brackets.</param>
/// <param name="Arguments">The type arguments.</param>
/// <param name="IsNullable">Whether a <c>?</c> is behind it.</param>
public sealed record TypeExpression(string Name, IReadOnlyList<TypeExpression> Arguments, bool IsNullable)
{
    private const string OptionalName = "global::Alpharun.Optional";

    /// <summary>Whether it can say nothing, which is not the same as null.</summary>
    public bool IsOptional => Name == OptionalName;

    /// <summary>The type without what makes room for null or for saying nothing.</summary>
    public TypeExpression Core => (IsOptional ? Arguments[0] : this) with { IsNullable = false };

    /// <summary>Takes a type apart.</summary>
    /// <exception cref="FormatException">The text is no such type.</exception>
    public static TypeExpression Parse(string text)
    {
        var position = 0;
        var type = Parse(text, ref position);
        return position == text.Length ? type : throw new FormatException($"'{text}' is no type.");
    }

    /// <summary>Whether both are written the same.</summary>
    public bool Equals(TypeExpression? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The same type with other names in it.</summary>
    public TypeExpression Rename(Func<string, string> rename) =>
        new(rename(Name), [.. Arguments.Select(argument => argument.Rename(rename))], IsNullable);

    /// <summary>A type of this one's nullability and optionality, and of another's core.</summary>
    public TypeExpression WithCore(TypeExpression core) => IsOptional
        ? this with { Arguments = [core with { IsNullable = Arguments[0].IsNullable }] }
        : core with { IsNullable = IsNullable };

    /// <summary>The type as people write it: without namespaces.</summary>
    public string ToShortText() => Text(ShortName(Name), argument => argument.ToShortText());

    /// <summary>The type as generated code writes it.</summary>
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
        return name.Length > 0 ? new TypeExpression(name, arguments, isNullable) : throw new FormatException($"'{text}' is no type.");
    }

    private string Text(string name, Func<TypeExpression, string> argument) =>
        name + (Arguments.Count == 0 ? string.Empty : $"<{string.Join(", ", Arguments.Select(argument))}>") + (IsNullable ? "?" : string.Empty);
}
