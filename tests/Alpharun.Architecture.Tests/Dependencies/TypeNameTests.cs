using System.Reflection;
using System.Runtime.CompilerServices;

namespace Alpharun.Architecture.Tests.Dependencies;

public class TypeNameTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(CustomerInteraction).Assembly, typeof(AlpharunClient).Assembly, typeof(OpenApi.Reading.DocumentReader).Assembly, typeof(Drift.DriftDiff).Assembly, Assembly.Load("Alpharun.Cli")];

    [Test]
    public void No_two_types_have_the_same_name()
    {
        // Generic and other variants of a type, such as IApiBody and IApiBody<T>, have different metadata names.
        var names =
            from assembly in Assemblies
            from type in assembly.GetTypes()
            where type.Namespace?.StartsWith("Alpharun", StringComparison.Ordinal) == true && !type.IsNested && !type.IsDefined(typeof(CompilerGeneratedAttribute))
            group type.FullName by type.Name into types
            where types.Count() > 1
            select string.Join(", ", types);

        Assert.That(names, Is.Empty);
    }
}
