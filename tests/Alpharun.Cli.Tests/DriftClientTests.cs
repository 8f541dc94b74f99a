using Alpharun.Testing;

namespace Alpharun.Cli.Tests;

/// <summary>Tests <c>drift diff --audience client</c>.</summary>
public class DriftClientTests
{
    private static readonly string Earlier = Path.Combine(AppContext.BaseDirectory, "Documents/earlier.yaml");
    private static readonly string Today = Path.Combine(AppContext.BaseDirectory, "Documents/alpharun.yaml");
    private static readonly string Names = Repository.PathTo("build/names.json");

    [Test]
    public async Task An_added_property_affects_neither_built_nor_rebuilt_programs()
    {
        var run = await ToolRun.OfAsync("drift", "diff", Earlier, Today, "--audience", "client", "--names", Names, "--fail-on", "warning");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done));
            Assert.That(run.Output, Does.Match(@"'Teammate\? Teammate'\n\s+\[client-member-added\] .*alpharun\.yaml:97:11\n\s+built: nothing; rebuilt: nothing"));
            Assert.That(run.Output, Does.Match(@"'string\? Summary'\n\s+\[client-member-added\] .*alpharun\.yaml:115:11\n\s+built: nothing; rebuilt: nothing"));
            Assert.That(run.Output, Does.Contain("0 errors, 0 warnings, 3 info"));
        });
    }

    [Test]
    public async Task A_removed_property_breaks_rebuilt_programs()
    {
        var run = await ToolRun.OfAsync("drift", "diff", Today, Earlier, "--audience", "client", "--names", Names);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Findings));
            Assert.That(run.Output, Does.Match(@"CustomerInteraction\.Teammate: the property was removed: .*\n\s+\[client-member-removed\] .*\n\s+built: nothing; rebuilt: no longer compiles"));
        });
    }

    [TestCase("name: Evil, helper: Evil", Description = "a helper without a type")]
    [TestCase("helper: Evil, helperType: 'a<b c'", Description = "a type that is not one")]
    public async Task A_generator_extension_in_a_published_document_is_ignored(string extension)
    {
        var folder = Directory.CreateTempSubdirectory("alpharun-drift-").FullName;
        try
        {
            var published = Path.Combine(folder, "published.yaml");
            var text = await File.ReadAllTextAsync(Today);
            const string Id = "        id:\n          type: string\n";
            Assert.That(text, Does.Contain(Id));
            await File.WriteAllTextAsync(published, text.Replace(Id, $"{Id}          x-csharp: {{{extension}}}\n", StringComparison.Ordinal));

            var run = await ToolRun.OfAsync("drift", "diff", Today, published, "--audience", "client", "--names", Names);

            Assert.Multiple(() =>
            {
                Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done));
                Assert.That(run.Output, Does.StartWith("0 errors, 0 warnings, 0 info"));
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public async Task The_contract_is_the_default_audience()
    {
        var run = await ToolRun.OfAsync("drift", "diff", Earlier, Today);

        Assert.That(run.Output, Does.Contain("[request-parameter-type-changed]").And.Not.Contain("rebuilt:"));
    }

    [TestCase("--names")]
    [TestCase("--left-out")]
    public async Task An_option_for_the_client_audience_is_a_usage_error_for_the_contract_audience(string option)
    {
        var run = await ToolRun.OfAsync("drift", "diff", Earlier, Today, option, Names);

        Assert.That((run.ExitCode, run.Error.Trim()), Is.EqualTo((ExitCode.Usage, $"alpharun: {option} requires --audience client.")));
    }

    [Test]
    public async Task A_missing_name_ledger_is_a_usage_error()
    {
        var run = await ToolRun.OfAsync("drift", "diff", Earlier, Today, "--audience", "client", "--names", "/no/such/names.json");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.Contain("/no/such/names.json"));
        });
    }

    [Test]
    public async Task A_document_that_the_generator_does_not_support_is_a_usage_error_with_a_location()
    {
        var odd = Path.Combine(TestContext.CurrentContext.WorkDirectory, "cookie.yaml");
        await File.WriteAllTextAsync(odd, """
            openapi: 3.0.3
            info: {title: Odd, version: 1.0.0}
            paths:
              /odd:
                get:
                  parameters:
                    - {name: session, in: cookie, schema: {type: string}}
                  responses: {'204': {description: OK}}
            """);

        var run = await ToolRun.OfAsync("drift", "diff", Earlier, odd, "--audience", "client");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Usage));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error.Trim().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.Match(@"^alpharun: .*cookie\.yaml:7:11: .*a parameter in 'cookie' is not supported"));
        });
    }
}
