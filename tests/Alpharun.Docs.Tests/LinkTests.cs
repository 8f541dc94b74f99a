using System.Text.RegularExpressions;
using Alpharun.Testing;

namespace Alpharun.Docs.Tests;

/// <summary>Checks the links of the documentation.</summary>
public partial class LinkTests
{
    [Test]
    public void The_target_of_a_relative_link_exists() => Assert.That(
        from file in Documentation.Files(Repository.Root)
        from Match link in Link().Matches(File.ReadAllText(file))
        let target = link.Groups["target"].Value
        where !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target.Split('#')[0]))
        select $"{Path.GetRelativePath(Repository.Root, file)}: {target}",
        Is.Empty);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
