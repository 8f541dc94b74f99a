using System.IO.Compression;
using System.Text;

namespace Alpharun.Tests.Faults;

/// <summary>Complete responses with a wrong body. They are not retried.</summary>
public sealed partial record Fault
{
    private static readonly string[] Encodings = ["gzip", "deflate", "br"];

    private static IEnumerable<Fault> Bodies =>
    [
        .. Encodings.Select(encoding => Compressed($"a body in {encoding}", Id, encoding, body => body)),
        .. Encodings.Select(encoding => Compressed($"a body in {encoding} that is corrupt", "Response 200 after 1", encoding, body => [.. body.Select(each => (byte)(each ^ 0xA7))])),
        .. Encodings.Select(encoding => Compressed($"a body in {encoding} that is truncated", "Response 200 after 1", encoding, body => body[..^12])),
        .. Encodings.Select(encoding => Compressed($"a body in {encoding} of 100 MB of zeros", "Response 200 after 1", encoding, _ => Compress(encoding, new byte[100_000_000]))),
        new("an error whose body cannot be decompressed", "Server 503 after 4", 4, run =>
            run.Call(RawServer.Start("HTTP/1.1 503 Unavailable\nContent-Encoding: gzip\nContent-Length: 5\n\nnogzi"))),
        Answered("a Content-Length that is too small", "Response 200 after 1", $"HTTP/1.1 200 OK\nContent-Length: 20\n\n{Stubs.Interaction()}"),
        Answered("a Content-Length that is not a number", Id, $"HTTP/1.1 200 OK\nContent-Length: many\n\n{Stubs.Interaction()}"),
        Answered("a Content-Length of 60 MB, and a body of a few bytes", "Connection after 4", $"HTTP/1.1 200 OK\nContent-Length: 60000000\n\n{Stubs.Interaction()}", requests: 4),
        Answered("a body longer than the limit", "Response 200 after 1", "HTTP/1.1 200 OK\nContent-Length: 100000001\n\n" + new string(' ', 65 * 1024 * 1024)),
        Answered("an empty body with status 200", "Response 200 after 1", "HTTP/1.1 200 OK\nContent-Length: 0\n\n"),
        Answered("204 instead of 200", "Response 204 after 1", "HTTP/1.1 204 No Content\n\n"),
        Answered("HTML with status 200", "Response 200 after 1", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 24\n\n<html>body-5ecret</html>"),
    ];

    private static Fault Answered(string name, string result, string response, int requests = 1) =>
        new(name, result, requests, run => run.Call(RawServer.Start(response)));

    private static Fault Compressed(string name, string result, string encoding, Func<byte[], byte[]> change) => new(name, result, 1, run =>
    {
        var body = change(Compress(encoding, Encoding.UTF8.GetBytes(Stubs.Interaction())));
        run.Call(RawServer.Start($"HTTP/1.1 200 OK\nContent-Encoding: {encoding}\nContent-Length: {body.Length}\n\n", body));
    });

    private static byte[] Compress(string encoding, byte[] body)
    {
        using var compressed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            stream.Write(body);
        }

        return compressed.ToArray();
    }
}
