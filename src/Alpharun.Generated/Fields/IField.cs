namespace Alpharun;

/// <summary>A named value: what an interview found out, or what it was given to start with.</summary>
/// <remarks>Lists of fields are read by key with the methods of <see cref="FieldLookup"/>.</remarks>
public interface IField
{
    /// <summary>What the field is known by in code, such as <c>issue_resolved</c>.</summary>
    string Key { get; }

    /// <summary>What the field is called for people.</summary>
    string Name { get; }

    /// <summary>The type that the field was declared with. The value need not be of it.</summary>
    FieldType Type { get; }

    /// <summary>The value. It may be private data.</summary>
    FieldValue Value { get; }
}
