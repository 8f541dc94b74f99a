using Alpharun.Benchmarks.Drift;
using Alpharun.Drift;

namespace Alpharun.Benchmarks.Tests;

/// <summary>The generated documents have the size and the changes that the benchmarks of drift state.</summary>
public class GeneratedDocumentTests
{
    [Test]
    public void Two_thousand_operations_are_five_megabytes() =>
        Assert.That(GeneratedDocument.Create(2_000, changes: 0), Has.Length.InRange(4_500_000, 5_500_000));

    [Test]
    public void Each_generated_change_is_one_difference()
    {
        var report = DriftDiff.Compare(GeneratedDocument.Create(100, changes: 0), "base", GeneratedDocument.Create(100, changes: 10), "revision", new DriftOptions());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings.Select(finding => finding.Operation).Distinct().Count(), Is.EqualTo(8));
            Assert.That(report.Uncovered, Is.EqualTo(2), "Two of the changes affect a description.");
        }
    }

    [Test]
    public void Without_changes_there_is_no_difference() =>
        Assert.That(DriftDiff.Compare(GeneratedDocument.Create(20, changes: 0), "base", GeneratedDocument.Create(20, changes: 0), "revision", new DriftOptions()).Findings, Is.Empty);
}
