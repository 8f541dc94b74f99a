namespace Alpharun.OpenApi.Documents;

/// <summary>The forms in which a key holds parts of a document. Some keys accept more than one form.</summary>
[Flags]
internal enum PartShape
{
    /// <summary>No form.</summary>
    None = 0,

    /// <summary>A single part.</summary>
    Single = 1,

    /// <summary>A list of parts.</summary>
    List = 2,

    /// <summary>A map from names to parts.</summary>
    Map = 4,
}
