namespace Alpharun.Tests.Telemetry;

/// <summary>What a response holds that the document does not describe is told with its path and kind, and the call goes on.</summary>
public class DriftTests : DriftedResponseTests
{
    private static IEnumerable<TestCaseData> Bodies =>
    [
        Case("an unknown property", With("\"new\":1"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property that is null", With("\"new\":null"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property of the whole", "{\"new\":[]," + Stubs.Interaction()[1..], ("$.new", UnknownProperty)),
        Case("what is within an unknown property", With("\"new\":{\"a\":[{\"b\":1}]}"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property of an item", With("\"contacts\":[{\"id\":\"\"},{\"id\":\"\",\"new\":1}]"), ($"{Interaction}.contacts[*].new", UnknownProperty)),
        Case("an unknown property with an odd name", With("\"it's new\":1"), ($"{Interaction}['it\\'s new']", UnknownProperty)),
        Case("an unknown property with a name in another spelling", With("\"\\u006Eew\":1"), ($"{Interaction}.new", UnknownProperty)),
        Case("a long name", With($"\"{new string('n', 100_000)}\":1"), ($"{Interaction}['{new string('n', 100)}…']", UnknownProperty)),
        Case("an unknown enum value", Field(type: "brand-new"), ($"{Interaction}.data_extraction_fields[*].type", UnknownEnumValue)),
        Case("an object as a field's value", Field(value: "{\"a\":1}"), ($"{Interaction}.data_extraction_fields[*].value", UnexpectedFieldValue)),
        Case("an array as a field's value", Field(value: "[1]"), ($"{Interaction}.data_extraction_fields[*].value", UnexpectedFieldValue)),
        Case(
            "a list in a list",
            With("\"contacts\":[{\"id\":\"\",\"custom_fields\":[{\"key\":\"\",\"name\":\"\",\"type\":\"date\",\"value\":1},{\"key\":\"\",\"name\":\"\",\"type\":\"newer\",\"value\":[],\"new\":1}]}]"),
            ($"{Interaction}.contacts[*].custom_fields[*].type", UnknownEnumValue),
            ($"{Interaction}.contacts[*].custom_fields[*].value", UnexpectedFieldValue),
            ($"{Interaction}.contacts[*].custom_fields[*].new", UnknownProperty)),
        Case(
            "the same in many places",
            With("\"new\":1,\"contacts\":[{\"id\":\"\",\"new\":1},{\"id\":\"\",\"new\":2},{\"id\":\"\",\"newer\":3,\"new\":4}]"),
            ($"{Interaction}.new", UnknownProperty),
            ($"{Interaction}.contacts[*].new", UnknownProperty),
            ($"{Interaction}.contacts[*].newer", UnknownProperty)),
        Case("after a byte order mark and white space", $"\uFEFF\n {With("\"new\":1")}", ($"{Interaction}.new", UnknownProperty)),
    ];

    private static IEnumerable<TestCaseData> Described =>
    [
        Case("the smallest interaction", Stubs.Interaction()),
        Case("every optional property as null", With("\"teammate\":null,\"summary\":null,\"data_extraction_fields\":null")),
        Case("a property twice", With("\"summary\":\"a\",\"summary\":\"b\"")),
        .. new[] { "\"a\"", "1.5", "1e400", "true", "null" }.Select(value => Case($"{value} as a field's value", Field(value: value))),
    ];

    [TestCaseSource(nameof(Bodies))]
    [TestCaseSource(nameof(Described))]
    public async Task What_the_document_does_not_describe_is_told_with_its_path_and_kind_and_nothing_else(string body, AlpharunDrift[] expected)
    {
        Server.Add(Stub.Answer(body: body));
        using var client = Listening();

        await client.CustomerInteractions.GetAsync(Id);

        Assert.That(Told, Is.EqualTo(expected));
        Assert.That((Counted.Count(), DriftLines.Any()), Is.EqualTo((expected.Length, expected.Length > 0)));
    }

    [Test]
    public async Task Each_response_tells_anew()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        using var client = Listening();

        await client.CustomerInteractions.GetAsync(Id);
        await client.Api.GetCustomerInteractionAsync(Id);

        Assert.That(Told, Has.Count.EqualTo(2).And.All.EqualTo(new AlpharunDrift(Operation, $"{Interaction}.new", UnknownProperty)));
    }

    [Test]
    public async Task An_envelope_that_was_renamed_is_told_beside_the_error()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction().Replace("customer_interaction", "interaction", StringComparison.Ordinal)));
        using var client = Listening();

        await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(Told.Single().Path, Is.EqualTo("$.data.interaction"));
    }

    [Test]
    public async Task Of_a_body_that_cannot_be_read_nothing_is_told()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1") + "x"));
        using var client = Listening();

        await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(Told, Is.Empty);
    }

    [Test]
    public async Task The_body_of_an_error_tells_too()
    {
        Server.Add(Stub.Answer(404, """{"error":1,"message":"m","hint":1}"""));
        using var client = Listening();

        await client.CustomerInteractions.FindAsync(Id);

        Assert.That(Told, Is.EqualTo([new AlpharunDrift(Operation, "$.hint", UnknownProperty)]));
    }

    [Test]
    public async Task Of_a_status_that_the_document_does_not_describe_nothing_is_told()
    {
        Server.Add(Stub.Answer(418, """{"error":1,"message":"m","hint":1}"""));
        using var client = Listening();

        await Failure.OfAsync<AlpharunApiException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(Told, Is.Empty);
    }

    private static TestCaseData Case(string name, string body, params (string Path, AlpharunDriftKind Kind)[] expected) =>
        new TestCaseData(body, expected.Select(each => new AlpharunDrift(Operation, each.Path, each.Kind)).ToArray()).SetArgDisplayNames(name);

    private static string Field(string type = "text", string value = "\"a\"") => With(FieldText(type, value));
}
