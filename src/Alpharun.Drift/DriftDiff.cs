using Alpharun.Drift.Client;
using Alpharun.Drift.Comparing;
using Alpharun.Drift.Differences;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Drift;

/// <summary>Compares two OpenAPI documents and reports the changes with their levels.</summary>
public static class DriftDiff
{
    /// <summary>Compares the texts of two documents.</summary>
    /// <param name="baseText">The text of the base document, in YAML or JSON.</param>
    /// <param name="baseName">The name of the base document in the report.</param>
    /// <param name="revisionText">The text of the revised document, in YAML or JSON.</param>
    /// <param name="revisionName">The name of the revised document in the report.</param>
    /// <param name="options">The options of the comparison.</param>
    /// <exception cref="DocumentException">A document is not an OpenAPI 3 document, or a reference in it cannot be resolved.</exception>
    public static DriftReport Compare(string baseText, string baseName, string revisionText, string revisionName, DriftOptions options) =>
        Compare(DocumentReader.ReadMap(baseText, baseName), baseName, DocumentReader.ReadMap(revisionText, revisionName), revisionName, options);

    /// <summary>Compares two documents.</summary>
    /// <inheritdoc cref="Compare(string, string, string, string, DriftOptions)"/>
    public static DriftReport Compare(MapNode baseDocument, string baseName, MapNode revisionDocument, string revisionName, DriftOptions options)
    {
        var findings = new DocumentComparison(new DocumentView(baseDocument), new DocumentView(revisionDocument), options).Run();
        var contract = new DriftReport(baseName, revisionName, findings.Complete(baseDocument, revisionDocument), findings.Uncovered);
        return options.Client is { } audience ? ForClients(contract, ClientDiff.Compare(baseDocument, revisionDocument, audience)) : contract;
    }

    // A change of the contract that does not affect clients still counts as a difference.
    private static DriftReport ForClients(DriftReport contract, IReadOnlyList<Finding> findings)
    {
        var felt = findings.Where(finding => finding.Was is not null).Select(finding => finding.Base.Pointer)
            .Concat(findings.Where(finding => finding.Is is not null).Select(finding => finding.Revision!.Pointer))
            .ToHashSet(StringComparer.Ordinal);
        return contract with
        {
            Findings = findings,
            IsForClients = true,
            Uncovered = contract.Uncovered + contract.Findings.Count(finding => !IsIn(felt, finding.Base) && !IsIn(felt, finding.Revision!)),
        };
    }

    private static bool IsIn(HashSet<string> pointers, FindingSide side)
    {
        for (var pointer = side.Pointer; pointer.Length > 0; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (pointers.Contains(pointer))
            {
                return true;
            }
        }

        return false;
    }
}
