using System.Net;
using System.Reflection;
using System.Text;
using Alpharun.Tests.Secrets;
using Newtonsoft.Json;

namespace Alpharun.Tests.Bodies;

/// <summary>Tests that every body with status 200 is read, or throws with the position of the error.</summary>
public class BodyTableTests : SearchedTests
{
    private const string Id = "id-" + Failure.Secret;

    private static readonly IReadOnlyList<BodyRow> Rows = [.. InvalidJson.Rows, .. UnusualEncodings.Rows, .. UnusualValues.Rows, .. DeepBodies.Rows, .. DocumentedBodies.Rows];

    private readonly StubServer _server = new();
    private AlpharunClient _client = null!;

    private static IEnumerable<TestCaseData> Read => Cases(row => row.Part is not null);

    private static IEnumerable<TestCaseData> Refused => Cases(row => row.Part is null);

    [OneTimeTearDown]
    public void StopServer() => _server.Dispose();

    [SetUp]
    public void CreateClient() =>
        _client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key-" + Failure.Secret, BaseAddress = _server.BaseAddress, LoggerFactory = Collector });

    [TearDown]
    public void DisposeClient() => _client.Dispose();

    [TestCaseSource(nameof(Read))]
    public async Task A_body_is_read(int index)
    {
        var row = Rows[index];
        Answer(row.Body, row.ContentType);

        var interaction = await _client.CustomerInteractions.GetAsync(Id);

        Assert.That(row.Part!(interaction), Is.EqualTo(row.Value));
        AssertTelemetryWasCollected();
    }

    [TestCaseSource(nameof(Refused))]
    public async Task A_body_that_cannot_be_read_throws_with_the_position_and_the_body(int index)
    {
        var row = Rows[index];
        Answer(row.Body, row.ContentType);

        var failure = await Failure.OfAsync<AlpharunResponseException>(() => _client.CustomerInteractions.GetAsync(Id));

        Collector.Add(failure);
        AssertTelemetryWasCollected();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((failure.Path, failure.Line), Is.EqualTo((row.Path, row.Line)));
            Assert.That(failure.BytePosition, row.BytePosition is { } position ? Is.EqualTo(position) : row.Path is null ? Is.Null : Is.Positive);
            Assert.That(failure.Message, Does.Contain(row.Problem));
            Assert.That(failure.Message, Has.Length.LessThan(500));
            Assert.That(failure.ResponseBody, Is.EqualTo(Truncate(row.Body)));
            Assert.That(failure.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(failure.InnerException, Is.Null.Or.Not.InstanceOf<System.Text.Json.JsonException>());
        }
    }

    [TestCase(typeof(CustomerInteraction))]
    [TestCase(typeof(Teammate))]
    [TestCase(typeof(Account))]
    [TestCase(typeof(Contact))]
    [TestCase(typeof(CustomField))]
    [TestCase(typeof(DataExtractionField))]
    public void Every_property_of_a_model_has_test_cases(Type model)
    {
        foreach (var name in model.GetProperties().Select(property => property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName).OfType<string>())
        {
            Assert.That(Rows.Select(row => row.Name), Has.Some.EndsWith($".{name} is missing").And.Some.EndsWith($".{name} is null").And.Some.EndsWith($".{name} is a number"));
        }
    }

    [Test]
    public async Task A_body_that_is_truncated_at_any_byte_throws()
    {
        var whole = Encoding.UTF8.GetBytes(BodyText.WithField("[1.5,null,\"é\",{}]"));
        for (var length = 0; length < whole.Length; length++)
        {
            Answer(whole[..length], "application/json");
            var failure = await Failure.OfAsync<AlpharunResponseException>(() => _client.CustomerInteractions.GetAsync(Id));
            Collector.Add(failure);

            Assert.That(failure.BytePosition, Is.InRange(1, length + 1), $"Truncated after {length} bytes.");
        }
    }

    private static string Truncate(byte[] body) => Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 64 * 1024)));

    private void Answer(byte[] body, string contentType)
    {
        _server.Reset();
        _server.Add(Stub.Answer(200, body, contentType));
    }

    private static IEnumerable<TestCaseData> Cases(Func<BodyRow, bool> matches) =>
        from row in Rows.Select((row, index) => (Row: row, Index: index))
        where matches(row.Row)
        select new TestCaseData(row.Index).SetArgDisplayNames(row.Row.Name);
}
