using System.Text;

namespace Alpharun.Testing;

/// <summary>An answer of a <see cref="StubServer"/>. It comes before what the documented examples say.</summary>
public sealed record Stub
{
    private Stub(int status, byte[]? body) => (Status, Body) = (status, body);

    /// <summary>The status.</summary>
    public int Status { get; }

    /// <summary>The body; <c>null</c> for none.</summary>
    public byte[]? Body { get; }

    /// <summary>The header <c>Content-Type</c>, whether there is a body or not.</summary>
    public string ContentType { get; private init; } = "application/json";

    /// <summary>The other headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; private init; } = [];

    /// <summary>The path that it answers; <c>null</c> for every path.</summary>
    public string? Path { get; private init; }

    /// <summary>Answers with these bytes, or without a body.</summary>
    public static Stub Answer(int status, byte[]? body, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        new(status, body) { ContentType = contentType, Headers = headers };

    /// <summary>Answers with a text as UTF-8, or without a body.</summary>
    public static Stub Answer(int status = 200, string? body = null, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        Answer(status, body is null ? null : Encoding.UTF8.GetBytes(body), contentType, headers);

    /// <summary>The same answer, for one path only.</summary>
    public Stub At(string path) => this with { Path = path };
}
