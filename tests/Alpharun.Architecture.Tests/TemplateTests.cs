using System.Text.RegularExpressions;

namespace Alpharun.Architecture.Tests;

public partial class TemplateTests
{
    // Constants of NSwag and of the templates, and variables whose values follow the rules below.
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
    public void A_template_variable_holds_only_what_preparing_wrote(string template) => Assert.That(
        Tags(template).Where(tag => !SafeTag().IsMatch(tag)),
        Is.Empty);

    private static IEnumerable<string> Printed(string template) => Output().Matches(Read(template)).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Tags(string template) => Tag().Matches(Read(template)).Select(match => match.Groups[1].Value);

    private static string Read(string template) => File.ReadAllText(Repository.PathTo("build/templates/" + template));

    [GeneratedRegex(@"\{\{-?\s*(.*?)\s*-?\}\}", RegexOptions.Singleline)]
    private static partial Regex Output();

    // All tags but those that neither print nor give a variable a value of the document.
    [GeneratedRegex(@"\{%(?>-?\s*)(?!(?:if|unless|else|elsif|endif|endunless|endfor|capture|endcapture|template|comment|endcomment)\b)(.*?)\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    // The values that preparing writes for the templates: C# names, types, code, and escaped text.
    [GeneratedRegex(@"^(cs|p|value|response)\.(name|type|codec|helper|helperWhat|helperType|helperParse|result|method|path|given|separator|from|to|read|body|bodyCodec|literal|\w+Literal|\w+Comment)$|^p\.text$")]
    private static partial Regex Safe();

    [GeneratedRegex(@"^(assign (cs|p) = (\w+\.)?ExtensionData\[""x-csharp""\]|assign comment = (cs|p)\.comment|assign obsolete = ""[^{}]*""|for (property|operation|parameter) in (operation\.)?(Properties|Operations|Parameters)|for (value|response) in cs\.(values|responses)|for model in ExtensionData\[""x-csharp""\]\.models|for line in ((cs|p)\.)?comment)$")]
    private static partial Regex SafeTag();
}
