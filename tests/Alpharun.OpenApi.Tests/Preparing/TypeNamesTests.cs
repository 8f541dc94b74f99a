using System.Text.RegularExpressions;
using Alpharun.OpenApi.Preparing.Mutators;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests that the type of a component never gets the name of a hand-written type.</summary>
public sealed partial class TypeNamesTests
{
    [TestCaseSource(nameof(HandWritten))]
    public void The_name_of_a_hand_written_type_is_not_used(string name) =>
        Assert.That(Prepared.UpTo<HoistObjects>($$"""
            components:
              schemas:
                {{name}}: {properties: {id: {type: string} } }
            """).Types, Is.EqualTo(new[] { name + "Model" }));

    /// <summary>Returns the hand-written types in the namespace of the models, and the namespaces below it.</summary>
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
