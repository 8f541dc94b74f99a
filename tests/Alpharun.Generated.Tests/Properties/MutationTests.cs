using System.Text;
using System.Text.Json;
using Alpharun.Generated.Tests.Models;
using Alpharun.Serialization;
using Alpharun.Testing.Fuzzing;
using FsCheck;
using FsCheck.Fluent;

namespace Alpharun.Generated.Tests.Properties;

/// <summary>Whatever a body has become, it is a value or an error that says where, in little memory.</summary>
public class MutationTests
{
    private const int LeastBytes = 64 * 1024;

    // An empty object, three bytes in a list, becomes a model with as many references as it has properties.
    private const int BytesForAByte = 100;

    private static readonly ModelCodec Node = ModelCodec.All.Single(codec => codec.Type == typeof(Shapes.Node));

    private static readonly int Runs = Fuzz.Runs(otherwise: 5_000);

    private static Gen<Case> Bodies { get; } = Gen.Elements<ModelCodec>(ModelCodec.All).SelectMany(
        codec => Mutations.Of(AnyModel.OfType(codec).Select(model => model.Json())),
        (codec, body) => new Case(codec, body));

    [Test]
    public void A_mutated_body_is_a_value_or_an_error_that_says_where()
    {
        var (values, errors) = (0, 0);
        Fuzz.Check(Bodies, Runs, Problem, Smaller);
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
            return allocated > LeastBytes + ((long)BytesForAByte * body.Length) ? $"It took {allocated} bytes of memory to read {body.Length}."
                : error is not null ? ProblemOf(error, body)
                : ProblemOf(value!, each.Codec, body);
        }
    }

    [Test]
    public void A_mutated_body_is_a_value_or_an_error_of_the_JSON_library_that_reads_it() => Fuzz.Check(Bodies, Fuzz.Runs(otherwise: 2_000), each =>
    {
        // What is no UTF-8 is none of a string either.
        var text = Encoding.UTF8.GetString(each.Body.Bytes);
        foreach (var library in JsonLibrary.All)
        {
            try
            {
                library.Read(each.Codec.Type, text);
            }
            catch (Exception exception) when (exception is Newtonsoft.Json.JsonException or JsonException)
            {
                // The one that its users know.
            }
        }

        return null;
    }, Smaller);

    [Test]
    public void A_text_that_is_no_JSON_is_no_value() => Fuzz.Check(Mutations.Of(AnyJson.Value.Select(Encoding.UTF8.GetBytes)), Runs, body =>
    {
        var text = Encoding.UTF8.GetString(body.Bytes);
        try
        {
            return FieldValue.FromJson(text) is var value && FieldValue.FromJson(value.ToJson()) == value ? null : "It is another value when read again.";
        }
        catch (FormatException exception)
        {
            return text.Length > 0 && exception.Message.Contains(AnyJson.Secret, StringComparison.Ordinal) ? "The message holds a part of the text." : null;
        }
    }, body => body.Smaller());

    // Half a million levels end the process where reading is recursive without a limit.
    [Test]
    public void A_model_that_holds_itself_without_end_is_too_deep([Values(65, 10_000, 500_000)] int levels)
    {
        var json = string.Concat(Enumerable.Repeat("""{"name":"","parent":""", levels));

        Assert.That(() => Node.Read(Encoding.UTF8.GetBytes(json)), Throws.TypeOf<ModelReadException>().With.Message.Contains("nested too deep"));
    }

    private static string? ProblemOf(ModelReadException error, byte[] body)
    {
        var lines = 1 + body.Count(character => character == (byte)'\n');
        return !error.Path.StartsWith('$') ? "The path does not begin at the root."
            : error.Line < 1 || error.Line > lines ? $"There is no line {error.Line}."
            : error.BytePosition < 1 || error.BytePosition > body.Length + 1 ? $"There is no byte {error.BytePosition}."
            : error.Message.Contains(AnyJson.Secret, StringComparison.Ordinal) ? "The message holds a part of the body."
            : null;
    }

    private static string? ProblemOf(object value, ModelCodec codec, byte[] body)
    {
        // Half of a surrogate pair in what is only kept is no error here, and none there.
        using var document = JsonDocument.Parse(body.AsMemory(body.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
        var written = codec.Write(value);
        var read = codec.Read(written);
        return Difference.Between(value, read) is { } place ? $"Written and read again, it has another value at {place}."
            : !codec.Write(read).AsSpan().SequenceEqual(written) ? "Written and read again, it is written differently."
            : null;
    }

    private static IEnumerable<Case> Smaller(Case each) => each.Body.Smaller().Select(body => each with { Body = body });

    private sealed record Case(ModelCodec Codec, MutatedBody Body)
    {
        public override string ToString() => $"{Codec.Type}: {Body}";
    }
}
