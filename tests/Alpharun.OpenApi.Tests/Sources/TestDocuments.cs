namespace Alpharun.OpenApi.Tests.Sources;

/// <summary>Small documents.</summary>
internal static class TestDocuments
{
    /// <summary>The smallest valid document.</summary>
    public const string Least = """
        openapi: 3.0.1
        info: {title: T, version: '1'}
        paths: {}

        """;

    /// <summary>Returns a document with the given component schemas, which begin in line 6, column 5.</summary>
    public static string WithSchemas(string schemas, string version = "3.0.1") =>
        $"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{Indented(schemas, 4)}\n";

    /// <summary>Returns a document with the given paths, which begin in line 4, column 3.</summary>
    public static string WithPaths(string paths) => $"openapi: 3.0.1\ninfo: {{title: T, version: '1'}}\npaths:\n{Indented(paths, 2)}\n";

    /// <summary>Returns a published page that contains a document.</summary>
    public static string Page(string document) => $"# Page\n\nWords.\n\n````yaml GET /x\n{document.TrimEnd()}\n````\n";

    private static string Indented(string text, int by) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));
}
