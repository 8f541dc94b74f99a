using Alpharun.Shapes;
using Alpharun.Shapes.Generated;
using Task = System.Threading.Tasks.Task;

namespace Alpharun.Generated.Tests.Http;

public class PathTests
{
    // Attributes are stored as UTF-8 and cannot contain unpaired surrogates.
    private static readonly string[] UnpairedSurrogates = ["a\uD800", "\uDC00a", "\uDC00\uD800"];

    private readonly RecordingSender _sender = new();

    private ShapesApi Api => new(_sender);

    [Test]
    public async Task Every_kind_of_parameter_becomes_a_segment()
    {
        await Api.GetSegmentsAsync("a b", -5, long.MaxValue, true, 0.1, 1.10m, Color.LightBlue, "é");

        Assert.That(_sender.Request.RelativeUri, Is.EqualTo("segments/a%20b/-5/9223372036854775807/true/0.1/1.10/light-blue/%C3%A9.json"));
    }

    [Test]
    public async Task The_root_has_an_empty_path()
    {
        await Api.GetRootAsync();

        Assert.That(_sender.Request.RelativeUri, Is.Empty);
    }

    [Test]
    public async Task The_cancellation_token_is_passed_on()
    {
        using var source = new CancellationTokenSource();

        await Api.GetRootAsync(source.Token);

        Assert.That(_sender.CancellationToken, Is.EqualTo(source.Token));
    }

    [TestCase("a/b", "a%2Fb")]
    [TestCase("../x", "..%2Fx")]
    [TestCase("a?b#c", "a%3Fb%23c")]
    [TestCase("100%", "100%25")]
    [TestCase("%2e%2e", "%252e%252e")]
    [TestCase("a&b=c", "a%26b%3Dc")]
    [TestCase("a+b;c:@", "a%2Bb%3Bc%3A%40")]
    [TestCase("a\\b", "a%5Cb")]
    [TestCase("...", "...")]
    [TestCase("😀", "%F0%9F%98%80")]
    [TestCase(" a ", "%20a%20")]
    public async Task A_value_is_escaped_into_one_segment(string value, string segment)
    {
        await Api.GetBodiesBinaryAsync(value);

        Assert.That(_sender.Request.RelativeUri, Is.EqualTo($"bodies/binary/{segment}"));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\u00A0")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("a\nb")]
    [TestCase("a\0")]
    [TestCase("\u007F")]
    [TestCase("\u0085x")]
    [TestCaseSource(nameof(UnpairedSurrogates))]
    public void A_value_that_cannot_be_a_segment_throws(string value) =>
        Assert.That(() => Api.GetBodiesBinaryAsync(value), Throws.ArgumentException.With.Property("ParamName").EqualTo("fileId"));

    [Test]
    public void Null_throws() =>
        Assert.That(() => Api.GetBodiesBinaryAsync(null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("fileId"));

    [Test]
    public void An_empty_enum_value_throws() =>
        Assert.That(
            () => Api.GetSegmentsAsync("a", 1, 1, true, 1, 1, default, "a"),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("color"));

    [Test]
    public async Task The_path_template_contains_no_values()
    {
        await Api.GetBodiesBinaryAsync("secret");

        Assert.That(_sender.Operation.PathTemplate, Is.EqualTo("/bodies/binary/{file_id}"));
    }
}
