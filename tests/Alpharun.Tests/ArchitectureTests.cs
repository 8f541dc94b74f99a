using System.Reflection;

namespace Alpharun.Tests;

public class ArchitectureTests
{
    [Test]
    public void The_generated_code_knows_neither_the_facade_nor_the_reader_of_documents() =>
        Assert.That(References(typeof(CustomerInteraction).Assembly), Has.No.Member("Alpharun").And.No.Member("Alpharun.OpenApi"));

    [Test]
    public void The_facade_knows_the_generated_code_and_not_the_reader_of_documents() =>
        Assert.That(References(typeof(AlpharunClient).Assembly), Has.Member("Alpharun.Generated").And.No.Member("Alpharun.OpenApi"));

    [Test]
    public void What_the_facade_shows_is_in_namespaces_of_its_own_or_where_users_look_for_it() =>
        Assert.That(
            typeof(AlpharunClient).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct(),
            Is.EquivalentTo(["Alpharun", "Microsoft.Extensions.DependencyInjection"]));

    private static IEnumerable<string?> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name);
}
