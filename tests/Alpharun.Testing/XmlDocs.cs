using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Alpharun.Testing;

/// <summary>Reads the XML documentation file of an assembly.</summary>
public static partial class XmlDocs
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement?>> Files = new();

    /// <summary>Gets the summary of a type or a property, without markup and line breaks.</summary>
    /// <param name="member">The type, or the property of a type. Generic types are not supported.</param>
    /// <param name="reference">Gets the text for a <c>cref</c> from the full name of the member. The default is the last part of the name.</param>
    /// <returns>The summary; <c>null</c> if there is none.</returns>
    public static string? Summary(MemberInfo member, Func<string, string?>? reference = null)
    {
        var type = member as Type ?? member.DeclaringType!;
        var id = member is Type ? $"T:{type.FullName}" : $"P:{type.FullName}.{member.Name}";
        var summary = Files.GetOrAdd(type.Assembly, Read).GetValueOrDefault(id);
        return summary is null ? null : WhiteSpace().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();

        string Text(XNode node) => node switch
        {
            XText text => text.Value,
            XElement element when element.Attribute("cref") is { } cref => reference?.Invoke(cref.Value) ?? cref.Value.Split('.')[^1],
            XElement element => string.Concat(element.Nodes().Select(Text)),
            _ => string.Empty,
        };
    }

    private static Dictionary<string, XElement?> Read(Assembly assembly) => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary"));

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
