using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Preparing;

/// <summary>
/// The extension of a prepared document that contains the C# code for a node. The templates read this extension.
/// </summary>
public static class CSharpExtension
{
    /// <summary>The key of the extension.</summary>
    public const string Key = "x-csharp";

    /// <summary>Gets the extension of a node, and adds an empty one if there is none.</summary>
    public static MapNode Of(MapNode node)
    {
        if (!node.TryGet<MapNode>(Key, out var extension))
        {
            extension = new MapNode(node.Location);
            node[Key] = extension;
        }

        return extension;
    }

    /// <summary>Gets the C# name of a node; <c>null</c> if it has none yet.</summary>
    public static string? NameOf(MapNode node) => node.Map(Key)?.Text("name");

    /// <summary>Gets the C# name of a node, and assigns one if it has none yet.</summary>
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
