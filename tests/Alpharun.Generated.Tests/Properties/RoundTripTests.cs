using System.Globalization;
using System.Text;
using System.Text.Json;
using Alpharun.Generated.Tests.Models;
using Alpharun.Testing.Fuzzing;
using Newtonsoft.Json;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>Tests round trips of every model with random values. New models are included automatically.</summary>
public class RoundTripTests
{
    private static readonly int Runs = Fuzz.Runs(otherwise: 1_000);

    [Test]
    public void A_model_is_equal_after_a_round_trip() => Fuzz.Check(AnyModel.Any, Runs, ReadAgain);

    [Test]
    public void System_Text_Json_reads_and_writes_a_model_like_the_client() => Fuzz.Check(AnyModel.Any, Runs, model =>
    {
        var json = model.Json();
        var read = System.Text.Json.JsonSerializer.Deserialize(json, model.Codec.Type)!;
        return !IsSame(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(model.Model), json) ? "System.Text.Json writes different JSON."
            : !IsSame(model.Codec.Write(read), json) ? "System.Text.Json reads different values."
            : null;
    });

    [Test]
    public void Newtonsoft_Json_reads_and_writes_a_model_like_the_client_if_its_numbers_are_exact()
    {
        var compared = 0;
        Fuzz.Check(AnyModel.Any, Runs, model =>
        {
            var json = model.Json();
            var text = Encoding.UTF8.GetString(json);
            if (JsonConvert.SerializeObject(model.Model) != text)
            {
                return "Newtonsoft.Json writes different JSON.";
            }

            if (!IsExact(json))
            {
                return null;
            }

            compared++;
            return IsSame(model.Codec.Write(JsonConvert.DeserializeObject(text, model.Codec.Type)!), json) ? null : "Newtonsoft.Json reads different values.";
        });
        Console.WriteLine($"{compared} models were compared.");
        Assert.That(compared, Is.GreaterThan(Runs / 10), "Too few models were compared.");
    }

    // The libraries differ in white space and escape sequences.
    private static bool IsSame(byte[] left, byte[] right) =>
        Json.Canonical(Encoding.UTF8.GetString(left)) == Json.Canonical(Encoding.UTF8.GetString(right));

    private static string? ReadAgain(AnyModel model)
    {
        var json = model.Json();
        var read = model.Codec.Read(json);
        return Difference.Between(model.Model, read) is { } path ? $"The value at {path} is different after reading."
            : !model.Codec.Write(read).AsSpan().SequenceEqual(json) ? "The JSON is different after reading."
            : null;
    }

    // Newtonsoft.Json reads numbers with decimals exactly as a decimal, but not numbers with an exponent or a negative zero.
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
