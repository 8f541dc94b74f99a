using System.Text.Json;

namespace Alpharun.Reports.Tests;

/// <summary>Text of documents and recordings is always shown as text.</summary>
public class EscapingTests
{
    private const string Hostile = "</code></script><script>ran=1</script><img src=x onerror=ran=1>\"onload=\"ran=1' onclick='ran=1 <!-- &lt;b&gt; <svg onload=ran=1>";

    private static readonly string[] Paths = [$"/{Hostile}"];

    private static readonly string Harmless = TestDocument.Of(Paths, ["status", "old"], []);

    private static readonly string HostileDocument = TestDocument.Of(Paths, ["status", Hostile], [Hostile], word: Hostile);

    // The elements of a report without hostile text.
    private static readonly string[] Elements = ["article", "button", "code", "dd", "div", "dl", "dt", "em", "form", "h1", "h2", "h3", "header", "input", "label", "main", "output", "p", "script", "section", "span", "strong"];

    private static IEnumerable<TestCaseData> All { get; } =
    [
        Reports.Case(Reports.Diff(Harmless, HostileDocument, Hostile), "documents"),
        Reports.Case(Reports.Diff(HostileDocument, Harmless, Hostile), "documents, reversed"),
        Reports.Case(Reports.Diff(Harmless, HostileDocument, Hostile, forClients: true), "client"),
        Reports.Case(Reports.Check(HostileDocument, JsonSerializer.Serialize(new Dictionary<string, object> { ["status"] = Hostile + "?", [Hostile + "?"] = 1 }), Hostile), "responses"),
        Reports.Case(Reports.Nothing with { Revision = Hostile, Notes = [Hostile] }, "names and notes"),
    ];

    [TestCaseSource(nameof(All))]
    public async Task Hostile_text_is_shown_unchanged_and_adds_no_element_and_no_script(DriftReport report)
    {
        await using var opened = await OpenedReport.OpenAsync(report);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await opened.Page.Locator("body").InnerTextAsync(), Does.Contain(Hostile));
            Assert.That(await opened.Page.EvaluateAsync<string[]>("[...new Set([...document.body.querySelectorAll('*')].map(element => element.localName))].sort()"), Is.SubsetOf(Elements));
            Assert.That(await opened.Page.EvaluateAsync<int>("[...document.querySelectorAll('*')].filter(element => element.getAttributeNames().some(name => name.startsWith('on'))).length"), Is.Zero);
            Assert.That(await opened.Page.Locator("script").CountAsync(), Is.EqualTo(report.Findings.Count > 0 ? 1 : 0));
            Assert.That(await opened.Page.EvaluateAsync<bool>("typeof ran === 'undefined'"));
            Assert.That(opened.Problems, Is.Empty);
        }
    }
}
