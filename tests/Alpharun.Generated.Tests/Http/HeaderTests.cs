using Alpharun.Shapes;
using Alpharun.Shapes.Generated;
using Task = System.Threading.Tasks.Task;

namespace Alpharun.Generated.Tests.Http;

public class HeaderTests
{
    private readonly RecordingSender _sender = new();

    private ShapesApi Api => new(_sender);

    private IEnumerable<string> Headers => _sender.Request.Headers!.Select(header => $"{header.Key}: {header.Value}");

    [Test]
    public async Task Every_kind_of_header_is_sent()
    {
        await Api.ListHeadersAsync("a", [1, 2], "b", 5, true, Color.Red, ["x", "y"]);

        Assert.That(Headers, Is.EquivalentTo(new[] { "X-Required: a", "X-Required-List: 1,2", "X-Optional: b", "X-Number: 5", "X-Flag: true", "X-Color: red", "X-List: x,y" }));
    }

    [Test]
    public async Task Omitted_optional_headers_are_not_sent()
    {
        await Api.ListHeadersAsync("a", []);

        Assert.That(Headers, Is.EqualTo(new[] { "X-Required: a", "X-Required-List: " }));
    }

    [TestCase("a\r\nX-Evil: 1")]
    [TestCase("a\0")]
    [TestCase("\u007F")]
    public void A_control_character_throws(string value) =>
        Assert.That(() => Api.ListHeadersAsync(value, []), Throws.ArgumentException.With.Message.Not.Contains("X-Evil"));
}
