using System.Globalization;
using System.Text;
using System.Text.Json;
using Alpharun.Generated.Tests.Models;
using Alpharun.Testing.Fuzzing;
using Newtonsoft.Json;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>Holds for every model with whatever values, and for models that documents to come will add.</summary>
public class RoundTripTests
{
    private static readonly int Runs = Fuzz.Runs(otherwise: 1_000);

    [Test]
    public void A_model_that_is_written_and_read_is_equal_to_itself() => Fuzz.Check(AnyModel.Any, Runs, ReadAgain);

    [Test]
    public void SystemTextJson_reads_and_writes_a_model_as_the_client_does() => Fuzz.Check(AnyModel.Any, Runs, model =>
    {
        var json = model.Json();
        var read = System.Text.Json.JsonSerializer.Deserialize(json, model.Codec.Type)!;
        return !IsSame(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(model.Model), json) ? "System.Text.Json writes something else."
            : !IsSame(model.Codec.Write(read), json) ? "What System.Text.Json read is written differently."
            : null;
    });

    [Test]
    public void Newtonsoft_reads_and_writes_a_model_as_the_client_does_where_it_is_exact()
    {
        var compared = 0;
        Fuzz.Check(AnyModel.Any, Runs, model =>
        {
            var json = model.Json();
            var text = Encoding.UTF8.GetString(json);
            if (JsonConvert.SerializeObject(model.Model) != text)
            {
                return "Newtonsoft.Json writes something else.";
            }

            if (!IsExact(json))
            {
                return null;
            }

            compared++;
            return IsSame(model.Codec.Write(JsonConvert.DeserializeObject(text, model.Codec.Type)!), json) ? null : "What Newtonsoft.Json read is written differently.";
        });
        Console.WriteLine($"{compared} were compared.");
        Assert.That(compared, Is.GreaterThan(Runs / 10), "Too few models were compared.");
    }

    // Both libraries spell texts in their own way, white space and escapes.
    private static bool IsSame(byte[] left, byte[] right) =>
        Json.Canonical(Encoding.UTF8.GetString(left)) == Json.Canonical(Encoding.UTF8.GetString(right));

    private static string? ReadAgain(AnyModel model)
    {
        var json = model.Json();
        var read = model.Codec.Read(json);
        return Difference.Between(model.Model, read) is { } place ? $"What is read has another value at {place}."
            : !model.Codec.Write(read).AsSpan().SequenceEqual(json) ? "What is read is written differently."
            : null;
    }

    // Newtonsoft.Json has a decimal for a number with a point, and none for an exponent or a negative zero.
    private static bool IsExact(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                var number = Encoding.UTF8.GetString(reader.ValueSpan);
                var isInteger = number.All(character => character is '-' or (>= '0' and <= '9'));
                var isExact = isInteger
                    ? number != "-0"
                    : !number.Contains('e', StringComparison.OrdinalIgnoreCase)
                        && decimal.TryParse(number, CultureInfo.InvariantCulture, out var value)
                        && value.ToString(CultureInfo.InvariantCulture) == number;
                if (!isExact)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
