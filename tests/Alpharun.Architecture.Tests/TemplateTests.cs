using System.Text.RegularExpressions;

namespace Alpharun.Architecture.Tests;

public partial class TemplateTests
{
    // Constants of NSwag and of the templates, and variables whose values the other test checks.
    private static readonly HashSet<string> Constants =
    [
        "ToolchainVersion", "Namespace", "Class", "Classes | strip | tab", "Clients | strip | tab", "obsolete", "fallback", "line", "line | lstrip", "model", "forloop.index",
        "p.name | replace: \"@\", \"\"", "ExtensionData[\"x-csharp\"].serverLiteral",
    ];

    private static IEnumerable<string> Templates => Directory.EnumerateFiles(Repository.PathTo("build/templates"), "*.liquid").Select(path => Path.GetFileName(path)!);

    [TestCaseSource(nameof(Templates))]
    public void A_template_prints_only_constants_names_code_and_escaped_text(string template) => Assert.That(
        Printed(template).Where(expression => !Constants.Contains(expression) && !Safe().IsMatch(expression)),
        Is.Empty);

    [TestCaseSource(nameof(Templates))]
    public void A_template_variable_contains_only_values_that_preparation_writes(string template) => Assert.That(
        Tags(template).Where(tag => !SafeTag().IsMatch(tag)),
        Is.Empty);

    private static IEnumerable<string> Printed(string template) => Output().Matches(Read(template)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Tags(string template) => Tag().Matches(Read(template)).Select(match => match.Groups[1].Value);

    private static string Read(string template) => File.ReadAllText(Repository.PathTo("build/templates/" + template));

    [GeneratedRegex(@"\{\{-?\s*(.*?)\s*-?\}\}", RegexOptions.Singleline)]
    private static partial Regex Output();

    // All tags except those that neither print a value nor assign a value of the document to a variable.
    [GeneratedRegex(@"\{%(?>-?\s*)(?!(?:if|unless|else|elsif|endif|endunless|endfor|capture|endcapture|template|comment|endcomment)\b)(.*?)\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    // The values that preparation writes for the templates: C# names, types, code, and escaped text.
    [GeneratedRegex(@"^(cs|p|value|response)\.(name|type|codec|helper|helperWhat|helperType|helperParse|result|method|path|given|separator|from|to|read|body|bodyCodec|literal|\w+Literal|\w+Comment)$|^p\.text$")]
    private static partial Regex Safe();

    [GeneratedRegex(@"^(assign (cs|p) = (\w+\.)?ExtensionData\[""x-csharp""\]|assign comment = (cs|p)\.comment|assign obsolete = ""[^{}]*""|for (property|operation|parameter) in (operation\.)?(Properties|Operations|Parameters)|for (value|response) in cs\.(values|responses)|for model in ExtensionData\[""x-csharp""\]\.models|for line in ((cs|p)\.)?comment)$")]
    private static partial Regex SafeTag();
}
