using System.Globalization;
using System.Text.Json;

namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>minLength</c>, <c>maxLength</c> (in code points), <c>pattern</c> and the <c>format</c> of a text.</summary>
internal sealed class TextCheck(int? minLength, int? maxLength, Pattern? pattern, string? format) : ISchemaCheck
{
    private readonly Func<string, bool>? _hasFormat = format is null ? null : StringFormats.Of(format);

    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        if (instance.Value.ValueKind != JsonValueKind.String)
        {
            return;
        }

        var text = JsonValues.Text(instance.Value);
        if (minLength is { } min && Length(text) < min)
        {
            evaluation.Tell(DeviationKind.WrongLength, schema, instance, string.Create(CultureInfo.InvariantCulture, $"minLength {min}"));
        }

        if (maxLength is { } max && Length(text) > max)
        {
            evaluation.Tell(DeviationKind.WrongLength, schema, instance, string.Create(CultureInfo.InvariantCulture, $"maxLength {max}"));
        }

        if (pattern is not null && !pattern.IsMatch(text))
        {
            evaluation.Tell(DeviationKind.PatternMismatch, schema, instance, pattern.ToString());
        }

        if (_hasFormat is not null && !_hasFormat(text))
        {
            evaluation.Tell(DeviationKind.WrongFormat, schema, instance, format!);
        }
    }

    private static int Length(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
