using System.Text;

namespace Alpharun.Testing;

/// <summary>An answer of a <see cref="StubServer"/>. Stubs take precedence over the documented examples.</summary>
public sealed record Stub
{
    private Stub(int status, byte[]? body) => (Status, Body) = (status, body);

    /// <summary>The status code.</summary>
    public int Status { get; }

    /// <summary>The body; <c>null</c> for no body.</summary>
    public byte[]? Body { get; }

    /// <summary>The header <c>Content-Type</c>, with or without a body.</summary>
    public string ContentType { get; private init; } = "application/json";

    /// <summary>The other headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; private init; } = [];

    /// <summary>The path that the stub answers; <c>null</c> for every path.</summary>
    public string? Path { get; private init; }

    /// <summary>Creates a stub that answers with bytes, or without a body.</summary>
    public static Stub Answer(int status, byte[]? body, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        new(status, body) { ContentType = contentType, Headers = headers };

    /// <summary>Creates a stub that answers with text in UTF-8, or without a body.</summary>
    public static Stub Answer(int status = 200, string? body = null, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        Answer(status, body is null ? null : Encoding.UTF8.GetBytes(body), contentType, headers);

    /// <summary>Creates a copy of the stub that answers a single path.</summary>
    public Stub At(string path) => this with { Path = path };
}
