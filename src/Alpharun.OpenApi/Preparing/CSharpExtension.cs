using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The extension in which a prepared document says how something is written in C#; it is what the templates read.
/// </summary>
internal static class CSharpExtension
{
    /// <summary>The extension's key.</summary>
    public const string Key = "x-csharp";

    /// <summary>The extension of a node; an empty one is added where there is none.</summary>
    public static MapNode Of(MapNode node)
    {
        if (!node.TryGet<MapNode>(Key, out var extension))
        {
            extension = new MapNode(node.Location);
            node[Key] = extension;
        }

        return extension;
    }

    /// <summary>The C# name that a node has, or <c>null</c> where it has none yet.</summary>
    public static string? NameOf(MapNode node) => node.Map(Key)?.Text("name");

    /// <summary>Gives a node its C# name, unless it has one.</summary>
    public static string Name(MapNode node, Func<string> give)
    {
        if (NameOf(node) is not { } name)
        {
            name = give();
            Of(node).Set("name", name);
        }

        return name;
    }
}
