using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>Deprecations with sunset dates, stability levels and versions.</summary>
public class LifecycleTests
{
    private static readonly DriftOptions Policy = new() { StableDeprecationDays = 10, BetaDeprecationDays = 5, Today = Today };

    [TestCase("{deprecated: true}", "Info endpoint-deprecated", "Error api-deprecated-sunset-missing")]
    [TestCase("{deprecated: true, x-sunset: 2026-02-10}", "Info endpoint-deprecated-with-sunset", "Info endpoint-deprecated-with-sunset")]
    [TestCase("{deprecated: true, x-sunset: '2026-02-09T12:00:00Z'}", "Info endpoint-deprecated-with-sunset", "Error api-sunset-date-too-small")]
    [TestCase("{deprecated: true, x-sunset: soon}", "Error api-deprecated-sunset-parse", "Error api-deprecated-sunset-parse")]
    public void Deprecating_an_operation_is_judged_by_its_sunset(string now, string withoutPolicy, string withPolicy) => Assert.Multiple(() =>
    {
        Assert.That(Changes(WithOperation("{}"), WithOperation(now)), Is.EqualTo([withoutPolicy]));
        Assert.That(Changes(WithOperation("{}"), WithOperation(now), Policy), Is.EqualTo([withPolicy]));
    });

    [TestCase("{}", "Error api-path-removed-without-deprecation")]
    [TestCase("{deprecated: true}", "Info api-path-removed-with-deprecation")]
    [TestCase("{deprecated: true, x-sunset: 2026-01-31}", "Info api-path-removed-with-deprecation")]
    [TestCase("{deprecated: true, x-sunset: 2026-02-01}", "Error api-path-removed-before-sunset")]
    [TestCase("{deprecated: true, x-sunset: soon}", "Error api-path-sunset-parse")]
    [TestCase("{x-stability-level: beta}", "Error api-path-removed-without-deprecation")]
    public void Removing_a_path_is_judged_by_its_deprecation(string was, string expected) =>
        Assert.That(Changes(WithOperation(was), "{openapi: 3.1.0, info: {version: 1.0.0}, paths: {}}"), Is.EqualTo([expected]));

    [Test]
    public void A_sunset_date_must_not_be_removed_or_moved_to_an_earlier_date() => Assert.Multiple(() =>
    {
        const string Was = "{deprecated: true, x-sunset: 2026-06-01}";
        Assert.That(Changes(WithOperation(Was), WithOperation("{deprecated: true}")), Is.EqualTo(["Error sunset-deleted"]));
        Assert.That(Changes(WithOperation(Was), WithOperation("{deprecated: true, x-sunset: 2026-02-01}"), Policy), Is.EqualTo(["Error api-sunset-date-changed-too-small"]));
        Assert.That(Changes(WithOperation(Was), WithOperation("{deprecated: true, x-sunset: 2026-07-01}"), Policy), Is.Empty);
    });

    [Test]
    public void The_rules_of_deprecation_apply_to_properties_and_parameters() => Assert.Multiple(() =>
    {
        Assert.That(InResponse("{properties: {a: {type: string}}}", "{properties: {a: {type: string, deprecated: true, x-sunset: 2027-01-01}}}"), Is.EqualTo(["Info response-property-deprecated-with-sunset"]));
        Assert.That(Changes(With(parameters: "[{name: q, in: query}]"), With(parameters: "[{name: q, in: query, deprecated: true}]"), Policy), Is.EqualTo(["Error request-parameter-deprecated-sunset-missing"]));
        Assert.That(Changes(With(parameters: "[{name: q, in: query, deprecated: true}]"), With()), Is.EqualTo(["Info request-parameter-removed-with-deprecation"]));
    });

    [Test]
    public void Operations_below_the_stability_level_are_not_judged() => Assert.Multiple(() =>
    {
        Assert.That(Changes(WithOperation("{x-stability-level: alpha, operationId: a}"), WithOperation("{x-stability-level: alpha, operationId: b}")), Is.Empty);
        Assert.That(Report(WithOperation("{x-stability-level: alpha, operationId: a}"), WithOperation("{x-stability-level: alpha, operationId: b}")).Uncovered, Is.EqualTo(1));
        Assert.That(
            Changes(WithOperation("{x-stability-level: alpha}"), WithOperation("{x-stability-level: beta}"), new DriftOptions { StabilityLevel = StabilityLevel.Draft }),
            Is.EqualTo(["Info api-stability-increased"]));
        Assert.That(Changes(WithOperation("{}"), WithOperation("{x-stability-level: draft}")), Is.EqualTo(["Error api-stability-decreased"]));
        Assert.That(Changes(WithOperation("{}"), WithOperation("{x-stability-level: firm}")), Is.EqualTo(["Error api-invalid-stability-level"]));
    });

    [TestCase("1.0.0", "1.0.0", "api-version-not-bumped")]
    [TestCase("1.0.1", "1.0.0", "api-version-decreased")]
    [TestCase("v1.0.0", "v1.9.0", "api-major-version-not-bumped")]
    [TestCase("0.1.0", "0.1.1", "api-major-version-not-bumped")]
    [TestCase("0.1.0", "0.2.0", null)]
    [TestCase("1.9.0", "2.0.0-rc.1", null)]
    [TestCase("v1", "v1", null)]
    public void Breaking_changes_require_a_new_major_version(string was, string now, string? expected)
    {
        var options = new DriftOptions { VersioningPolicy = true };
        string Document(string version, string paths) => $"{{openapi: 3.1.0, info: {{version: '{version}'}}, paths: {paths}}}";

        Assert.Multiple(() =>
        {
            Assert.That(Changes(Document(was, "{/a: {get: {}}}"), Document(now, "{}"), options).Skip(1), Is.EqualTo(expected is null ? [] : new[] { "Info " + expected }));
            Assert.That(Changes(Document(was, "{}"), Document(now, "{/a: {get: {}}}"), options), Is.EqualTo(["Info endpoint-added"]));
        });
    }
}
