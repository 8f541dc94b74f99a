namespace Alpharun.Tests.Bodies;

/// <summary>Bodies that are nested to the maximum depth, and deeper.</summary>
internal static class DeepBodies
{
    private const string TooDeep = "The JSON is nested too deeply.";
    private const int MaxDepth = 64;

    /// <summary>The test cases.</summary>
    public static IEnumerable<BodyRow> Rows { get; } = [.. Make()];

    private static IEnumerable<BodyRow> Make()
    {
        // The enclosing objects and arrays count, too.
        foreach (var (place, path, around, make) in new (string, string, int, Func<string, string>)[]
        {
            ("an unknown property", BodyText.InteractionPath + ".more", 3, value => BodyText.With($"\"more\":{value}")),
            ("a field value", BodyText.FieldPath, 5, BodyText.WithField),
        })
        {
            var deepest = MaxDepth - around;
            yield return BodyRow.Read($"{deepest} levels in {place}", make(Levels('[', deepest, ']')), interaction => interaction.Id, "body-5ecret");
            yield return BodyRow.Read($"{deepest} levels of objects in {place}", make(Objects(deepest)), interaction => interaction.Id, "body-5ecret");
            foreach (var levels in new[] { deepest + 1, 10_000, 1_000_000 })
            {
                var body = make(Levels('[', levels, ']'));
                yield return BodyRow.Refused($"{levels} levels in {place}", body.Insert(body.IndexOf("[[[", StringComparison.Ordinal) + deepest, "▸"), path + string.Concat(Enumerable.Repeat("[0]", deepest))) with { Problem = TooDeep };
            }
        }

        yield return BodyRow.Refused("10,000 levels in a text", BodyText.With($"\"summary\":▸{Levels('[', 10_000, ']')}"), BodyText.InteractionPath + ".summary") with { Problem = "Expected a string, found an array." };
        yield return BodyRow.Refused("10,000 levels in a list", BodyText.With($"\"data_extraction_fields\":[▸{Levels('[', 10_000, ']')}]"), BodyText.InteractionPath + ".data_extraction_fields[0]") with { Problem = "Expected an object, found an array." };
        yield return BodyRow.Refused("10,000 levels in place of the root", "▸" + new string('[', 10_000), "$") with { Problem = "Expected an object, found an array." };
    }

    private static string Levels(char open, int count, char close) => new string(open, count) + new string(close, count);

    private static string Objects(int count) => string.Concat(Enumerable.Repeat("{\"a\":", count - 1)) + "{}" + new string('}', count - 1);
}
