namespace Alpharun.Tests.Calls;

public class IdTests : WireMockTests
{
    private const string Resource = "/api/v1/customer-interactions/";

    private static readonly TestCaseData[] Invalid =
    [
        Case("", "an empty text"),
        Case(" ", "a space"),
        Case("\t", "a tab"),
        Case("\u3000", "an ideographic space"),
        Case(".", "a dot"),
        Case("..", "two dots"),
        Case("a\nb", "a line feed"),
        Case("a\r\nX-Other: b", "a header"),
        Case("a\0", "a null character"),
        Case("a\u0085", "a next line character"),
        Case("a\u007F", "a delete character"),
        Case("\uD800", "an unpaired high surrogate"),
        Case("a\uDC00b", "an unpaired low surrogate"),
        Case("\uDE00\uD83D", "a reversed surrogate pair"),
        Case(new string('a', 100_000), "100,000 characters"),
        Case(new string('é', 20_000), "20,000 characters that are escaped to more in a URL"),
    ];

    private static readonly TestCaseData[] Escaped =
    [
        new("abc123", "abc123"),
        new("a/b", "a%2Fb"),
        new("a\\b", "a%5Cb"),
        new("../accounts", "..%2Faccounts"),
        new("%2e%2e", "%252e%252e"),
        new("%2F", "%252F"),
        new("a?b#c", "a%3Fb%23c"),
        new("a&b=c", "a%26b%3Dc"),
        new("a;b=c", "a%3Bb%3Dc"),
        new("a b+c", "a%20b%2Bc"),
        new(" a ", "%20a%20"),
        new("a:b@c", "a%3Ab%40c"),
        new("https://x", "https%3A%2F%2Fx"),
        new("//x", "%2F%2Fx"),
        new("...", "..."),
        new("~", "~"),
        new("é 日本", "%C3%A9%20%E6%97%A5%E6%9C%AC"),
        new("e\u0301", "e%CC%81"),
        new("😀", "%F0%9F%98%80"),
        new TestCaseData("a\u200E\u202Eb", "a%E2%80%8E%E2%80%AEb").SetArgDisplayNames("directional marks"),
        new TestCaseData("\uFFFE\uE000", "%EF%BF%BE%EE%80%80").SetArgDisplayNames("a noncharacter and a private-use character"),
        new("{CUSTOMER_INTERACTION_ID}", "%7BCUSTOMER_INTERACTION_ID%7D"),
        new TestCaseData(new string('a', 2_000), new string('a', 2_000)).SetArgDisplayNames("2,000 characters"),
    ];

    [TestCaseSource(nameof(Escaped))]
    public async Task An_id_is_escaped_into_one_segment_of_the_path(string id, string segment)
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction()));

        await Client.CustomerInteractions.GetAsync(id);

        Assert.That(Request.Url, Is.EqualTo(Resource + segment));
    }

    [Test]
    public async Task A_uuid_is_sent_in_lower_case_with_hyphens()
    {
        await Client.CustomerInteractions.GetAsync(new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E"));

        Assert.That(Request.Url, Is.EqualTo(Resource + "0f8fad5b-d9cb-469f-a165-70867728950e"));
    }

    [TestCaseSource(nameof(Invalid))]
    public async Task An_invalid_id_throws_and_nothing_is_sent(string id)
    {
        foreach (var call in Calls(id))
        {
            var failure = await Failure.OfAsync<ArgumentException>(call);
            Assert.That(failure.ParamName, Is.EqualTo("id"));
        }

        Assert.That(Server.Requests, Is.Empty);
    }

    [Test]
    public async Task A_null_id_throws_and_nothing_is_sent()
    {
        foreach (var call in Calls(null!))
        {
            var failure = await Failure.OfAsync<ArgumentNullException>(call);
            Assert.That(failure.ParamName, Is.EqualTo("id"));
        }

        Assert.That(Server.Requests, Is.Empty);
    }

    [Test]
    public async Task An_empty_uuid_throws_and_nothing_is_sent()
    {
        Func<Task>[] calls =
        [
            () => Client.CustomerInteractions.GetAsync(Guid.Empty),
            () => Client.CustomerInteractions.FindAsync(Guid.Empty),
            () => Client.CustomerInteractions.GetWithResponseAsync(Guid.Empty),
        ];
        foreach (var call in calls)
        {
            var failure = await Failure.OfAsync<ArgumentException>(call);
            Assert.That(failure.ParamName, Is.EqualTo("id"));
        }

        Assert.That(Server.Requests, Is.Empty);
    }

    [Test]
    public async Task The_message_does_not_contain_an_invalid_id() =>
        Failure.AssertNoSecrets(await Failure.OfAsync<ArgumentException>(() => Client.CustomerInteractions.GetAsync(Id + "\n")));

    private static TestCaseData Case(string id, string name) => new TestCaseData(id).SetArgDisplayNames(name);

    private Func<Task>[] Calls(string id) =>
    [
        () => Client.CustomerInteractions.GetAsync(id),
        () => Client.CustomerInteractions.FindAsync(id),
        () => Client.CustomerInteractions.GetWithResponseAsync(id),
        () => Client.Api.GetCustomerInteractionAsync(id),
        () => Client.Api.GetCustomerInteractionWithResponseAsync(id),
    ];
}
