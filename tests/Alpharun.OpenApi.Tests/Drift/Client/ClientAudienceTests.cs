using Alpharun.OpenApi.Drift;
using Alpharun.OpenApi.Reading;
using static Alpharun.OpenApi.Tests.Drift.Client.ClientDocuments;

namespace Alpharun.OpenApi.Tests.Drift.Client;

/// <summary>What changes of a document do to programs that use its client.</summary>
public class ClientAudienceTests
{
    private static readonly TestCaseData[] All = [.. ClientRows.Members, .. ClientRows.Types, .. ClientRows.Methods, .. ClientRows.Parameters];

    [TestCaseSource(nameof(All))]
    public void Programs_feel_it(string was, string now, string[] felt) => Assert.That(Felt(was, now), Is.EqualTo(felt));

    [TestCaseSource(nameof(All))]
    public void Programs_feel_nothing_where_nothing_changed(string was, string now, string[] felt) => Assert.That(Felt(now, now), Is.Empty, was + felt);
}
