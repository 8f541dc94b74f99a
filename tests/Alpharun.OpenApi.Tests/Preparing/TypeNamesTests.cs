using System.Text.RegularExpressions;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>A component may be called anything: its type never gets the name of one that is written by hand.</summary>
public sealed partial class TypeNamesTests
{
    [TestCaseSource(nameof(HandWritten))]
    public void What_is_written_by_hand_keeps_its_name(string name) =>
        Assert.That(Prepared.UpTo<HoistObjects>($$"""
            components:
              schemas:
                {{name}}: {properties: {id: {type: string} } }
            """).Types, Is.EqualTo(new[] { name + "Model" }));

    /// <summary>The types in the models' namespace that no model is a part of, and the namespaces in it.</summary>
    private static IEnumerable<string> HandWritten()
    {
        var files = RepositoryFiles.Sources("Alpharun.Generated").Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        var types = files.Where(text => text.Contains("\nnamespace Alpharun;", StringComparison.Ordinal) || text.StartsWith("namespace Alpharun;", StringComparison.Ordinal))
            .SelectMany(text => TypeDeclaration().Matches(text))
            .Where(match => !match.Value.Contains(": IField;", StringComparison.Ordinal))
            .Select(match => match.Groups["name"].Value);
        var namespaces = files.SelectMany(text => NamespaceBelow().Matches(text)).Select(match => match.Groups["name"].Value);
        return types.Concat(namespaces).Distinct().Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(public|internal) [a-z ]*(class|struct|interface|enum) (?<name>\w+).*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^namespace Alpharun\.(?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceBelow();
}
