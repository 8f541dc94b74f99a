using System.Text;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Reading;

public sealed class DocumentReaderLimitTests
{
    [Test]
    public void Sixty_four_levels_are_read() =>
        Assert.That(() => DocumentReader.Read(Nested(64), "pets"), Throws.Nothing);

    [Test]
    public void Sixty_five_levels_are_too_deep() =>
        Assert.That(Refused.Message(() => DocumentReader.Read(Nested(65), "pets")), Is.EqualTo("pets:1:65: nested more than 64 levels deep."));

    [TestCase("[")]
    [TestCase("{\"a\":")]
    [TestCase("- ")]
    [TestCase("? ")]
    public void A_hundred_thousand_levels_are_rejected_without_a_stack_overflow(string opening) =>
        Assert.That(Refused.Message(() => DocumentReader.Read(Repeat(opening, 100_000), "pets")), Does.Match(@"^pets:\d+:\d+: "));

    [Test]
    public void Aliases_cannot_exceed_the_maximum_depth()
    {
        var text = $"""
            a: &a {Nested(40)}
            b: {new string('[', 30)}*a{new string(']', 30)}
            """;

        Assert.That(Refused.Message(() => DocumentReader.Read(text, "pets")), Is.EqualTo("pets:2:34: nested more than 64 levels deep."));
    }

    [Test]
    [CancelAfter(20_000)]
    public void A_billion_laughs_attack_is_rejected_quickly(CancellationToken cancellationToken)
    {
        var text = new StringBuilder("a0: &a0 lol\n");
        for (var level = 1; level <= 30; level++)
        {
            text.Append(FormattableString.Invariant($"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));
        }

        var message = Refused.Message(() => DocumentReader.Read(text.ToString(), "pets"));

        Assert.That((message, cancellationToken.IsCancellationRequested), Is.EqualTo(("pets:8:15: more than 5000000 nodes after aliases are expanded.", false)));
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
