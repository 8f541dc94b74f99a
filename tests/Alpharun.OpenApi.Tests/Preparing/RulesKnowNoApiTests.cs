using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests that the rules for names and corrections do not depend on a specific API.</summary>
public sealed class RulesKnowNoApiTests
{
    // Single words of the API. The rules have no other reason to contain them.
    private static readonly string[] SingleWords = ["customer", "interaction", "teammate", "contact"];

    [TestCase("Alpharun.OpenApi/Naming")]
    [TestCase("Alpharun.OpenApi/Preparing")]
    [TestCase("Alpharun.OpenApi/Reading")]
    public void No_source_file_contains_the_name_of_a_path_schema_or_property(string folder)
    {
        var words = new Regex(string.Join('|', WordsOfTheDocument().Select(Regex.Escape)), RegexOptions.IgnoreCase);
        var found =
            from file in RepositoryFiles.Sources(folder)
            from line in File.ReadLines(file)
            // Comments can contain examples.
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && words.IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.That(found, Is.Empty);
    }

    [Test]
    public void The_searched_words_are_those_of_the_document() =>
        Assert.That(WordsOfTheDocument(), Is.SupersetOf(new[] { "customer-interactions", "CUSTOMER_INTERACTION_ID", "CustomerInteraction", "data_extraction_fields", "ext_id", "bearerAuth" }));

    /// <summary>Returns the path segments and the names of schemas, properties and security schemes that consist of several words.</summary>
    private static IEnumerable<string> WordsOfTheDocument()
    {
        var document = DocumentReader.ReadMap(RepositoryFiles.PublishedDocument, "alpharun.yaml");
        var paths = document.Map("paths")!.Keys.SelectMany(path => path.Split('/', '{', '}'));
        var names = Maps(document).SelectMany(entry => entry.Key is "properties" or "schemas" or "securitySchemes" ? entry.Map.Keys : []);
        return paths.Concat(names).Where(name => Regex.IsMatch(name, "[-_]|[a-z][A-Z]")).Concat(SingleWords).Distinct();
    }

    private static IEnumerable<(string Key, MapNode Map)> Maps(Node node) => node switch
    {
        MapNode map => map.SelectMany(entry => Maps(entry.Value).Concat(entry.Value is MapNode child ? [(entry.Key, child)] : [])),
        ListNode list => list.SelectMany(Maps),
        _ => [],
    };
}
