using System.Text;

namespace Alpharun.Tests.Bodies;

/// <summary>A test case: a body with status 200, and its expected value or error.</summary>
/// <param name="Name">A description of the body.</param>
/// <param name="Body">The body.</param>
public sealed record BodyRow(string Name, byte[] Body)
{
    /// <summary>Marks the position of the expected error in a body.</summary>
    public const char Here = '▸';

    /// <summary>The <c>Content-Type</c> header.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Selects the value to check, or <c>null</c> if reading the body is expected to fail.</summary>
    public Func<CustomerInteraction, object?>? Part { get; init; }

    /// <summary>The expected value.</summary>
    public object? Value { get; init; }

    /// <summary>The expected JSON path of the error.</summary>
    public string? Path { get; init; }

    /// <summary>The expected line of the error.</summary>
    public long? Line { get; init; }

    /// <summary>The expected byte of the error in its line.</summary>
    public long? BytePosition { get; init; }

    /// <summary>A part of the expected message.</summary>
    public string Problem { get; init; } = "The JSON is not valid.";

    /// <summary>Creates a test case for a body that is read.</summary>
    public static BodyRow Read(string name, string body, Func<CustomerInteraction, object?> part, object? value) =>
        new(name, Encoding.UTF8.GetBytes(body)) { Part = part, Value = value };

    /// <summary>Creates a test case for a body that fails at the mark. The mark is removed from the body.</summary>
    public static BodyRow Refused(string name, string marked, string path)
    {
        var before = marked[..marked.IndexOf(Here, StringComparison.Ordinal)];
        var lineStart = before.LastIndexOf('\n') + 1;
        return new(name, Encoding.UTF8.GetBytes(marked.Remove(before.Length, 1)))
        {
            Path = path,
            Line = before.Count(character => character == '\n') + 1,
            BytePosition = Encoding.UTF8.GetByteCount(before.AsSpan(lineStart)) + 1,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
