using System.Text;
using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;
using Microsoft.OpenApi;
using JsonPointer = Alpharun.OpenApi.Documents.JsonPointer;

namespace Alpharun.OpenApi.Linting.Rules;

/// <summary>Reports the errors that Microsoft.OpenApi finds, as a second validator.</summary>
internal sealed partial class Specification : ILintRule
{
    // This project has its own rule for this error, which also reports the location.
    private const string OwnRule = nameof(OpenApiParameterRules.PathParameterShouldBeInThePath);

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(LintContext context)
    {
        try
        {
            var json = Encoding.UTF8.GetString(JsonOutput.ToBytes(Readable(context.Root)));
            var errors = OpenApiDocument.Parse(json, OpenApiConstants.Json).Diagnostic?.Errors ?? [];
            return [.. errors.Where(error => error is not OpenApiValidatorError { RuleName: OwnRule }).Select(error => Finding(context.Root, error))];
        }
        catch (DocumentException exception)
        {
            return [new LintFinding(LintRule.Specification, exception.Location ?? context.Root.Location, string.Empty, "JSON, and therefore OpenAPI, does not support this number")];
        }
        catch (Exception exception) when (exception is OpenApiException or FormatException)
        {
            return [new LintFinding(LintRule.Specification, context.Root.Location, string.Empty, $"Microsoft.OpenApi cannot read this document: {OneLine(exception.Message)}")];
        }
#pragma warning disable CA1031 // Microsoft.OpenApi throws NullReferenceException and others on valid documents. That must not end the run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.Notes.Add($"{context.Document.Name}: the second validator, Microsoft.OpenApi, failed with {exception.GetType().Name} and was skipped.");
            return [];
        }
    }

    // Microsoft.OpenApi does not support boolean schemas. An empty schema, or one with only `not`, is equivalent.
    private static MapNode Readable(MapNode root)
    {
        var copy = (MapNode)root.Clone();
        copy.Remove(Sources.ExternalDocuments.Key);
        foreach (var part in DocumentWalk.Parts(copy))
        {
            if (part is { Kind: PartKind.Schema, Node: ScalarNode { Kind: ScalarKind.Boolean } flag, Key: not "additionalProperties" })
            {
                Replace(copy, part.Pointer, flag);
            }
        }

        return copy;
    }

    private static void Replace(MapNode root, string pointer, ScalarNode flag)
    {
        var schema = new MapNode(flag.Location);
        if (!flag.IsTrue)
        {
            schema["not"] = new MapNode(flag.Location);
        }

        var end = pointer.LastIndexOf('/');
        var key = JsonPointer.Keys(pointer).Last();
        switch (JsonPointer.Find(root, pointer[..end]))
        {
            case MapNode map:
                map[key] = schema;
                break;
            case ListNode list:
                list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] = schema;
                break;
        }
    }

    private static LintFinding Finding(MapNode root, OpenApiError error)
    {
        var match = AtPointer().Match(error.Message);
        var pointer = Uri.UnescapeDataString((string.IsNullOrEmpty(error.Pointer) ? match.Groups["pointer"].Value : error.Pointer).TrimStart('#'));
        return new LintFinding(LintRule.Specification, Nearest(root, pointer).Location, pointer, OneLine(match.Success ? error.Message[..match.Index] : error.Message).TrimEnd('.'));
    }

    private static Node Nearest(MapNode root, string pointer)
    {
        while (pointer.Length > 0 && (!pointer.StartsWith('/') || JsonPointer.Find(root, pointer) is null))
        {
            pointer = pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
        }

        return JsonPointer.Find(root, pointer)!;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();

    [GeneratedRegex(@" at (?<pointer>#\S*)$", RegexOptions.CultureInvariant)]
    private static partial Regex AtPointer();
}
