using System.Text;
using System.Text.Json;
using Alpharun.Generated.Tests.Models;
using Alpharun.Serialization;
using Alpharun.Testing.Fuzzing;
using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>Tests that a mutated body is read, or throws with a position, in limited memory.</summary>
public class MutationTests
{
    private const int AllowedBytes = 64 * 1024;

    // An empty object, which is three bytes in a list, becomes a model with a reference for each property.
    private const int MaxBytesPerByte = 100;

    private static readonly ModelCodec Node = ModelCodec.All.Single(codec => codec.Type == typeof(Shapes.Node));

    private static readonly int Runs = Fuzz.Runs(otherwise: 5_000);

    private static Gen<Case> Bodies { get; } = Gen.Elements<ModelCodec>(ModelCodec.All).SelectMany(
        codec => Mutations.Of(AnyModel.OfType(codec).Select(model => model.Json())),
        (codec, body) => new Case(codec, body));

    [Test]
    public void A_mutated_body_is_read_or_throws_with_a_position()
    {
        var (values, errors) = (0, 0);
        Fuzz.Check(Bodies, Runs, Problem, Shrink);
        Console.WriteLine($"{values} values, {errors} errors.");
        Assert.That(Math.Min(values, errors), Is.GreaterThan(Runs / 20));

        string? Problem(Case each)
        {
            var body = each.Body.Bytes;
            var before = GC.GetAllocatedBytesForCurrentThread();
            object? value = null;
            ModelReadException? error = null;
            try
            {
                value = each.Codec.Read(body);
                values++;
            }
            catch (ModelReadException exception)
            {
                error = exception;
                errors++;
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return allocated > AllowedBytes + ((long)MaxBytesPerByte * body.Length) ? $"Reading {body.Length} bytes allocated {allocated} bytes."
                : error is not null ? ProblemOf(error, body)
                : ProblemOf(value!, each.Codec, body);
        }
    }

    [Test]
    public void A_mutated_body_is_read_or_throws_an_exception_of_the_JSON_library() => Fuzz.Check(Bodies, Fuzz.Runs(otherwise: 2_000), each =>
    {
        // Invalid UTF-8 is replaced, because a string cannot contain it.
        var text = Encoding.UTF8.GetString(each.Body.Bytes);
        foreach (var library in JsonLibrary.All)
        {
            try
            {
                library.Read(each.Codec.Type, text);
            }
            catch (Exception exception) when (exception is Newtonsoft.Json.JsonException or JsonException)
            {
                // The exception type of the library.
            }
        }

        return null;
    }, Shrink);

    [Test]
    public void A_mutated_text_is_a_value_or_throws_without_quoting_it() => Fuzz.Check(Mutations.Of(AnyJson.Value.Select(Encoding.UTF8.GetBytes)), Runs, body =>
    {
        var text = Encoding.UTF8.GetString(body.Bytes);
        try
        {
            return FieldValue.FromJson(text) is var value && FieldValue.FromJson(value.ToJson()) == value ? null : "The value is different when it is read again.";
        }
        catch (FormatException exception)
        {
            return text.Length > 0 && exception.Message.Contains(AnyJson.Secret, StringComparison.Ordinal) ? "The message contains a part of the text." : null;
        }
    }, body => body.Smaller());

    // Without a limit, half a million levels would overflow the stack and end the process.
    [Test]
    public void A_recursive_model_that_is_nested_too_deeply_throws([Values(65, 10_000, 500_000)] int levels)
    {
        var json = string.Concat(Enumerable.Repeat("""{"name":"","parent":""", levels));

        Assert.That(() => Node.Read(Encoding.UTF8.GetBytes(json)), Throws.TypeOf<ModelReadException>().With.Message.Contains("nested too deep"));
    }

    private static string? ProblemOf(ModelReadException error, byte[] body)
    {
        var lines = 1 + body.Count(character => character == (byte)'\n');
        return !error.Path.StartsWith('$') ? "The path does not start at the root."
            : error.Line < 1 || error.Line > lines ? $"There is no line {error.Line}."
            : error.BytePosition < 1 || error.BytePosition > body.Length + 1 ? $"There is no byte {error.BytePosition}."
            : error.Message.Contains(AnyJson.Secret, StringComparison.Ordinal) ? "The message contains a part of the body."
            : null;
    }

    private static string? ProblemOf(object value, ModelCodec codec, byte[] body)
    {
        // JsonDocument accepts unpaired surrogates, like the client in unknown properties.
        using var document = JsonDocument.Parse(body.AsMemory(body.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
        var written = codec.Write(value);
        var read = codec.Read(written);
        return Difference.Between(value, read) is { } path ? $"After a round trip, the value at {path} is different."
            : !codec.Write(read).AsSpan().SequenceEqual(written) ? "After a round trip, the JSON is different."
            : null;
    }

    private static IEnumerable<Case> Shrink(Case each) => each.Body.Smaller().Select(body => each with { Body = body });

    private sealed record Case(ModelCodec Codec, MutatedBody Body)
    {
        public override string ToString() => $"{Codec.Type}: {Body}";
    }
}
