using Alpharun.Benchmarks.Reading;
using Alpharun.Benchmarks.Reading.Peers;

namespace Alpharun.Benchmarks.Tests;

/// <summary>A comparison is fair only if all libraries do the same work.</summary>
public class PeerTests
{
    private static readonly IEnumerable<string> Names = ReadingSections.Peers.Where(peer => peer is not ScanPeer).Select(peer => peer.Name);

    [Test]
    public void Each_peer_reads_the_whole_example([ValueSource(nameof(Names))] string name) => Assert.That(Lines(name, Bodies.Small), Is.EqualTo([
        "interaction abc123: Customer called about a billing discrepancy on their March invoice. Agent confirmed a duplicate charge, issued a refund, and the customer was satisfied.",
        "teammate 3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10 jane.smith@example.com",
        "field customer_satisfaction_score, Customer Satisfaction Score, number: 4.5",
        "field issue_resolved, Issue Resolved, boolean: true",
        "account account123 ext_account_456",
        "contact contact123: John Doe, john.doe@example.com, +1234567890, ext_contact_789",
        "field preferred_contact_method, Preferred Contact Method, text: email",
    ]));

    [Test]
    public void Each_peer_reads_the_same_from_the_large_body([ValueSource(nameof(Names))] string name) =>
        Assert.That(Lines(name, Bodies.Large), Is.EqualTo(Lines(new AlpharunPeer().Name, Bodies.Large)));

    [Test]
    public void The_large_body_has_the_documented_size()
    {
        var lines = Lines(new AlpharunPeer().Name, Bodies.Large);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Bodies.Large, Has.Length.InRange(135_000, 145_000));
            Assert.That(lines.Count(line => line.StartsWith("contact ", StringComparison.Ordinal)), Is.EqualTo(200));
            Assert.That(lines.Count(line => line.StartsWith("field ", StringComparison.Ordinal)), Is.EqualTo(50 + (200 * 5)));
        }
    }

    private static List<string> Lines(string name, byte[] body)
    {
        var peer = ReadingSections.Peers.Single(peer => peer.Name == name);
        return [.. peer.Tell(peer.Read(body))];
    }
}
