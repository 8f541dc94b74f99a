using System.Text;

namespace Alpharun.Tests.Bodies;

/// <summary>A row of the table of bodies: what a server answers with status 200, and what becomes of it.</summary>
/// <param name="Name">What the body is.</param>
/// <param name="Body">The body.</param>
public sealed record BodyRow(string Name, byte[] Body)
{
    /// <summary>Marks the place in a body where it goes wrong.</summary>
    public const char Here = '▸';

    /// <summary>What the server calls the body.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>Takes what is of interest from a body that is read; <c>null</c> for a body that is refused.</summary>
    public Func<CustomerInteraction, object?>? Part { get; init; }

    /// <summary>What that is.</summary>
    public object? Value { get; init; }

    /// <summary>The JSON path of a body that is refused.</summary>
    public string? Path { get; init; }

    /// <summary>Its line.</summary>
    public long? Line { get; init; }

    /// <summary>Its byte in the line.</summary>
    public long? BytePosition { get; init; }

    /// <summary>What the message says is wrong with it.</summary>
    public string Problem { get; init; } = "The JSON is not valid.";

    /// <summary>A body that is read.</summary>
    public static BodyRow Read(string name, string body, Func<CustomerInteraction, object?> part, object? value) =>
        new(name, Encoding.UTF8.GetBytes(body)) { Part = part, Value = value };

    /// <summary>A body that is refused where the mark is, which the server does not send.</summary>
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
