using System.Text;
using Alpharun.Drift.Responses;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Tests.Responses;

/// <summary>Reading recorded responses.</summary>
public class RecordingsTests
{
    [TestCase("{\"a\":1}", Description = "one line")]
    [TestCase("\n\n{\n  \"a\": 1\n}\n", Description = "one file of many lines")]
    [TestCase("\uFEFF{\"a\":1}\r\n")]
    [TestCase("{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://x.org/a\"},\"response\":{\"status\":200,\"content\":{\"mimeType\":\"application/json\",\"text\":\"{\\\"a\\\":1}\"}}}]}}")]
    [TestCase("{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://x.org/a\"},\"response\":{\"status\":200,\"content\":{\"mimeType\":\"application/json\",\"encoding\":\"base64\",\"text\":\"eyJhIjoxfQ==\"}}}]}}")]
    [TestCase("{\"request\":{\"method\":\"GET\",\"url\":\"/a?b\"},\"status\":200,\"body\":{\"a\":1}}")]
    public async Task A_response_is_read(string recording) =>
        Assert.That(await ReadAsync(recording), Is.EqualTo(["GET /a 200 {\"a\":1}"]));

    [Test]
    public async Task Each_JSON_line_is_a_response() =>
        Assert.That(await ReadAsync("{\"a\":1}\n\n  [2]\r\nnull"), Is.EqualTo(["GET /a 200 {\"a\":1}", "GET /a 200 [2]", "GET /a 200 null"]));

    [Test]
    public async Task A_line_can_be_longer_than_the_buffer()
    {
        var text = new string('x', 200_000);

        Assert.That(await ReadAsync($"1\n\"{text}\"\n2"), Is.EqualTo(["GET /a 200 1", $"GET /a 200 \"{text}\"", "GET /a 200 2"]));
    }

    [Test]
    public async Task HAR_entries_without_a_response_are_skipped() =>
        Assert.That(await ReadAsync("{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://x.org/a\"},\"response\":{\"status\":0}}]}}"), Is.Empty);

    [Test]
    public async Task A_HAR_entry_has_its_location_in_the_file()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF\n" + Har.Of(Har.Entry("/a"), Har.Entry("/b"), $"\n {Har.Entry("/c")}")));
        var places = new List<string>();
        await foreach (var response in Recordings.ReadAsync(stream, "a.har", new RecordingDefaults(null, 200)))
        {
            places.Add($"{response.Path} {response.Place}");
        }

        Assert.That(places, Is.EqualTo(["/a a.har:2:20", "/b a.har:3:1", "/c a.har:5:2"]));
    }

    [Test]
    public async Task JSON_that_is_nested_too_deeply_is_an_error_with_its_location() =>
        Assert.That(
            (await Assert.ThrowsAsync<DocumentException>(() => ReadAsync("1\n" + new string('[', 600) + new string(']', 600))))!.Message,
            Is.EqualTo("recorded.jsonl:2:513: the JSON is nested more than 512 levels deep."));

    [TestCase("{\"a\":1}\n{\"secret\":\n", "recorded.jsonl:2:11: this is not valid JSON.")]
    [TestCase("{\n \"a\": secret\n}", "recorded.jsonl:2:7: this is not valid JSON.")]
    [TestCase("secret", "recorded.jsonl:1:1: this is not valid JSON.")]
    public async Task Invalid_JSON_is_an_error_with_its_location_and_without_its_text(string recording, string message) =>
        Assert.That((await Assert.ThrowsAsync<DocumentException>(() => ReadAsync(recording)))!.Message, Is.EqualTo(message));

    [Test]
    public async Task A_body_without_a_request_requires_an_operation() =>
        Assert.That((await Assert.ThrowsAsync<DocumentException>(() => ReadAsync("{}", operation: null)))!.Message, Does.StartWith("recorded.jsonl:1:1: the recording does not contain the operation"));

    private static async Task<List<string>> ReadAsync(string recording, string? operation = "GET /a")
    {
        var all = new List<string>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(recording));
        await foreach (var response in Recordings.ReadAsync(stream, "recorded.jsonl", new RecordingDefaults(operation, 200)))
        {
            all.Add($"{response.Method} {response.Path} {response.Status} {response.Body.Json?.GetRawText().ReplaceLineEndings(string.Empty).Replace("  ", string.Empty, StringComparison.Ordinal).Replace(": ", ":", StringComparison.Ordinal)}");
        }

        return all;
    }
}
