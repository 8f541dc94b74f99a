using static Alpharun.Drift.Tests.Client.ClientDocuments;

namespace Alpharun.Drift.Tests.Client;

/// <summary>The effects of changes on programs that use the generated client.</summary>
public class ClientAudienceTests
{
    private static readonly TestCaseData[] All = [.. ClientRows.Members, .. ClientRows.Types, .. ClientRows.Methods, .. ClientRows.Parameters];

    [TestCaseSource(nameof(All))]
    public void A_change_has_its_effects(string was, string now, string[] felt) => Assert.That(Felt(was, now), Is.EqualTo(felt));

    [TestCaseSource(nameof(All))]
    public void Equal_documents_have_no_effects(string was, string now, string[] felt) => Assert.That(Felt(now, now), Is.Empty, was + felt);

    [Test]
    public void Every_kind_of_change_is_tested()
    {
        // These changes require a ledger of names, and are tested in ClientNamesTests.
        string[] elsewhere = ["client-operation-id-changed", "client-member-renamed"];

        var tried = All.SelectMany(row => (string[])row.Arguments[2]!).Select(felt => felt.Split(' ')[0]);

        Assert.That(tried.Concat(elsewhere).Distinct(), Is.EquivalentTo(DriftIds.All.Where(id => id.StartsWith("client-", StringComparison.Ordinal))));
    }

    [Test]
    public void The_level_depends_on_the_more_severe_effect()
    {
        var levels = All
            .SelectMany(row => Report((string)row.Arguments[0]!, (string)row.Arguments[1]!).Findings)
            .GroupBy(finding => (ClientEffect)Math.Max((int)finding.Effects!.Built, (int)finding.Effects.Rebuilt))
            .ToDictionary(group => group.Key, group => group.Select(finding => finding.Level).Distinct().Single());

        Assert.That(levels, Is.EquivalentTo(new Dictionary<ClientEffect, DriftLevel>
        {
            [ClientEffect.Nothing] = DriftLevel.Info,
            [ClientEffect.CompilesDifferently] = DriftLevel.Warning,
            [ClientEffect.NoLongerCompiles] = DriftLevel.Error,
            [ClientEffect.FailsAtRunTime] = DriftLevel.Error,
        }));
    }
}
