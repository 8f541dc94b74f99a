namespace Alpharun;

/// <summary>A named value: a data extraction field or a custom field.</summary>
/// <remarks>Use the methods of <see cref="FieldLookup"/> to find the fields of a list by key.</remarks>
public interface IField
{
    /// <summary>The key that identifies the field in code, such as <c>issue_resolved</c>.</summary>
    string Key { get; }

    /// <summary>The display name.</summary>
    string Name { get; }

    /// <summary>The declared type of the field. The value may be of a different type.</summary>
    FieldType Type { get; }

    /// <summary>The value. It may contain private data.</summary>
    FieldValue Value { get; }
}
