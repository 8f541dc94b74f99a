namespace Alpharun.Tests.Telemetry;

/// <summary>Tests that drift is reported with its path and kind.</summary>
public class DriftTests : DriftedResponseTests
{
    private static IEnumerable<TestCaseData> Bodies =>
    [
        Case("an unknown property", With("\"new\":1"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property that is null", With("\"new\":null"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property of the root", "{\"new\":[]," + Stubs.Interaction()[1..], ("$.new", UnknownProperty)),
        Case("JSON within an unknown property", With("\"new\":{\"a\":[{\"b\":1}]}"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property of an item", With("\"contacts\":[{\"id\":\"\"},{\"id\":\"\",\"new\":1}]"), ($"{Interaction}.contacts[*].new", UnknownProperty)),
        Case("an unknown property with an unusual name", With("\"it's new\":1"), ($"{Interaction}['it\\'s new']", UnknownProperty)),
        Case("an unknown property with an escaped name", With("\"\\u006Eew\":1"), ($"{Interaction}.new", UnknownProperty)),
        Case("an unknown property with a long name", With($"\"{new string('n', 100_000)}\":1"), ($"{Interaction}['{new string('n', 100)}…']", UnknownProperty)),
        Case("an unknown enum value", Field(type: "brand-new"), ($"{Interaction}.data_extraction_fields[*].type", UnknownEnumValue)),
        Case("an object as a field value", Field(value: "{\"a\":1}"), ($"{Interaction}.data_extraction_fields[*].value", UnexpectedFieldValue)),
        Case("an array as a field value", Field(value: "[1]"), ($"{Interaction}.data_extraction_fields[*].value", UnexpectedFieldValue)),
        Case(
            "a list in a list",
            With("\"contacts\":[{\"id\":\"\",\"custom_fields\":[{\"key\":\"\",\"name\":\"\",\"type\":\"date\",\"value\":1},{\"key\":\"\",\"name\":\"\",\"type\":\"newer\",\"value\":[],\"new\":1}]}]"),
            ($"{Interaction}.contacts[*].custom_fields[*].type", UnknownEnumValue),
            ($"{Interaction}.contacts[*].custom_fields[*].value", UnexpectedFieldValue),
            ($"{Interaction}.contacts[*].custom_fields[*].new", UnknownProperty)),
        Case(
            "the same property in many objects",
            With("\"new\":1,\"contacts\":[{\"id\":\"\",\"new\":1},{\"id\":\"\",\"new\":2},{\"id\":\"\",\"newer\":3,\"new\":4}]"),
            ($"{Interaction}.new", UnknownProperty),
            ($"{Interaction}.contacts[*].new", UnknownProperty),
            ($"{Interaction}.contacts[*].newer", UnknownProperty)),
        Case("after a byte order mark and white space", $"\uFEFF\n {With("\"new\":1")}", ($"{Interaction}.new", UnknownProperty)),
    ];

    private static IEnumerable<TestCaseData> WithoutDrift =>
    [
        Case("the smallest interaction", Stubs.Interaction()),
        Case("every optional property as null", With("\"teammate\":null,\"summary\":null,\"data_extraction_fields\":null")),
        Case("a property twice", With("\"summary\":\"a\",\"summary\":\"b\"")),
        .. new[] { "\"a\"", "1.5", "1e400", "true", "null" }.Select(value => Case($"{value} as a field value", Field(value: value))),
    ];

    [TestCaseSource(nameof(Bodies))]
    [TestCaseSource(nameof(WithoutDrift))]
    public async Task Drift_is_reported_with_its_path_and_kind(string body, AlpharunDrift[] expected)
    {
        Server.Add(Stub.Answer(body: body));
        using var client = Listening();

        await client.CustomerInteractions.GetAsync(Id);

        Assert.That(Reported, Is.EqualTo(expected));
        Assert.That((Counted.Count(), DriftLines.Any()), Is.EqualTo((expected.Length, expected.Length > 0)));
    }

    [Test]
    public async Task The_drift_of_each_response_is_reported()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1")));
        using var client = Listening();

        await client.CustomerInteractions.GetAsync(Id);
        await client.Api.GetCustomerInteractionAsync(Id);

        Assert.That(Reported, Has.Count.EqualTo(2).And.All.EqualTo(new AlpharunDrift(Operation, $"{Interaction}.new", UnknownProperty)));
    }

    [Test]
    public async Task The_drift_of_a_renamed_envelope_is_reported_in_addition_to_the_error()
    {
        Server.Add(Stub.Answer(body: Stubs.Interaction().Replace("customer_interaction", "interaction", StringComparison.Ordinal)));
        using var client = Listening();

        await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(Reported.Single().Path, Is.EqualTo("$.data.interaction"));
    }

    [Test]
    public async Task No_drift_is_reported_for_an_unreadable_body()
    {
        Server.Add(Stub.Answer(body: With("\"new\":1") + "x"));
        using var client = Listening();

        await Failure.OfAsync<AlpharunResponseException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(Reported, Is.Empty);
    }

    [Test]
    public async Task The_drift_of_an_error_is_reported()
    {
        Server.Add(Stub.Answer(404, """{"error":1,"message":"m","hint":1}"""));
        using var client = Listening();

        await client.CustomerInteractions.FindAsync(Id);

        Assert.That(Reported, Is.EqualTo([new AlpharunDrift(Operation, "$.hint", UnknownProperty)]));
    }

    [Test]
    public async Task No_drift_is_reported_for_an_undocumented_status()
    {
        Server.Add(Stub.Answer(418, """{"error":1,"message":"m","hint":1}"""));
        using var client = Listening();

        await Failure.OfAsync<AlpharunApiException>(() => client.CustomerInteractions.GetAsync(Id));

        Assert.That(Reported, Is.Empty);
    }

    private static TestCaseData Case(string name, string body, params (string Path, AlpharunDriftKind Kind)[] expected) =>
        new TestCaseData(body, expected.Select(each => new AlpharunDrift(Operation, each.Path, each.Kind)).ToArray()).SetArgDisplayNames(name);

    private static string Field(string type = "text", string value = "\"a\"") => With(FieldText(type, value));
}
