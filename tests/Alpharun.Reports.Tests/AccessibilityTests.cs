using Deque.AxeCore.Commons;

namespace Alpharun.Reports.Tests;

/// <summary>A report is accessible: in both colour schemes, with the keyboard, and with a screen reader.</summary>
public class AccessibilityTests
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static IEnumerable<TestCaseData> Schemes { get; } =
        from report in Reports.All
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select new TestCaseData(report.Arguments[0], scheme).SetArgDisplayNames(report.ArgDisplayNames![0], $"{scheme}");

    // The rules include contrast.
    [TestCaseSource(nameof(Schemes))]
    public async Task A_report_violates_no_accessibility_rule(DriftReport report, ColorScheme scheme)
    {
        await using var opened = await OpenedReport.OpenAsync(report, scheme: scheme);

        // RunAxe would open a second page for each run and transfer the details of all elements.
        await opened.Page.EvaluateAsync($"() => {{ {Axe} }}");
        var violations = await opened.Page.EvaluateAsync<string[]>("""
            async () => {
                window.axeResult = await axe.run();
                return axeResult.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(", ")}`);
            }
            """);
        var passes = await opened.Page.EvaluateAsync<string[]>("() => axeResult.passes.map(({ id }) => id)");

        Assert.That(violations, Is.Empty);
        Assert.That(passes, Does.Contain("color-contrast"));
    }

    [Test]
    public async Task Landmarks_headings_labels_and_announcements_are_in_the_accessibility_tree()
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Documents);

        await Expect(opened.Page.Locator("body")).ToMatchAriaSnapshotAsync("""
            - banner:
              - heading "Breaking drift" [level=1]
              - paragraph: 1 error, 0 warnings, 2 info; 1 other change (descriptions, examples, extensions).
              - paragraph
            - search "Filter the changes":
              - checkbox "error (1)" [checked]
              - text: error (1)
              - checkbox "warning (0)" [checked]
              - text: warning (0)
              - checkbox "info (2)" [checked]
              - text: info (2)
              - searchbox "Words that a change must contain"
              - button "Show all"
              - status: 3 of 3 shown
            - main:
              - 'heading "GET /customer-interactions/{CUSTOMER_INTERACTION_ID}" [level=2]'
              - article:
                - 'heading "error path parameter CUSTOMER_INTERACTION_ID the type was narrowed from ''string'' to ''string (uuid)''" [level=3]'
                - term: Before
                - definition:
                  - code: string
                - definition: earlier.yaml:22:13
                - term: After
                - definition:
                  - code: string (uuid)
                - definition: openapi/alpharun.yaml:23:21
                - paragraph
              - article
              - article
            """);
        await Expect(opened.Announced).ToHaveAttributeAsync("aria-live", "polite");
    }

    [Test]
    public async Task Tab_moves_through_the_filter_in_order_with_a_visible_focus()
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Documents);
        var stops = new List<string>();
        for (var stop = 0; stop < 5; stop++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            stops.Add(await opened.Page.EvaluateAsync<string>("""
                () => {
                    const { value, name, type, textContent } = document.activeElement;
                    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
                    return `${name || value || textContent} ${outlineStyle} ${outlineWidth}`;
                }
                """));
        }

        Assert.That(stops, Is.EqualTo(["error solid 3px", "warning solid 3px", "info solid 3px", "text solid 3px", "Show all solid 3px"]));
    }

    [Test]
    public async Task The_filter_can_be_set_and_reset_with_the_keyboard()
    {
        await using var opened = await OpenedReport.OpenAsync(Reports.Documents);
        var keyboard = opened.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Space");
        await Expect(opened.Announced).ToHaveTextAsync("2 of 3 shown");

        foreach (var _ in Enumerable.Range(0, 3))
        {
            await keyboard.PressAsync("Tab");
        }

        await keyboard.TypeAsync("teammate");
        await keyboard.PressAsync("Enter");
        await Expect(opened.Announced).ToHaveTextAsync("1 of 3 shown");

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(opened.Announced).ToHaveTextAsync("3 of 3 shown");
    }
}
