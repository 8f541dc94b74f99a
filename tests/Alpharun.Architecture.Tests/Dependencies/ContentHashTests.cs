using System.Text.RegularExpressions;

namespace Alpharun.Architecture.Tests.Dependencies;

public partial class ContentHashTests
{
    private const string Project = "src/Alpharun.OpenApi";

    [Test]
    public void The_content_hash_covers_every_folder_that_preparing_a_document_uses()
    {
        var hashed = HashedFolder().Matches(File.ReadAllText(Repository.PathTo("build/Generate.targets"))).Select(match => match.Groups[1].Value);

        Assert.That(hashed, Is.EquivalentTo(FolderGraph.Of(Project).SelfAndUsed("Preparing")));
    }

    [GeneratedRegex(@"<GenerateInput Include=""\$\(GenerateRoot\)src/Alpharun\.OpenApi/(\w+)/")]
    private static partial Regex HashedFolder();
}
