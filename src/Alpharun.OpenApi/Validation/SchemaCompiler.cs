using System.Text.Json;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Sources;
using Alpharun.OpenApi.Validation.Checks;

namespace Alpharun.OpenApi.Validation;

/// <summary>Compiles schemas for validation. A keyword with an invalid value is ignored.</summary>
internal sealed class SchemaCompiler(MapNode document)
{
    private static readonly string[] TextKeywords = ["minLength", "maxLength", "pattern", "format"];
    private static readonly string[] NumberKeywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"];
    private static readonly string[] ArrayKeywords = ["minItems", "maxItems", "uniqueItems"];
    private static readonly string[] ObjectKeywords = ["minProperties", "maxProperties"];

    // OpenAPI 3.0 ignores keywords next to a $ref. `nullable` is an exception here, because it is common there.
    private readonly bool _countsBesideReferences = SpecificationVersion.HasJsonSchemas(document);
    private readonly Dictionary<Node, CompiledSchema> _compiled = [];

    /// <summary>Compiles a schema and the schemas inside it. Each schema is compiled once, because schemas can be recursive.</summary>
    public CompiledSchema Compile(string pointer, Node schema)
    {
        if (_compiled.TryGetValue(schema, out var compiled))
        {
            return compiled;
        }

        compiled = _compiled[schema] = new CompiledSchema(pointer);
        if (schema is MapNode map)
        {
            Fill(compiled, map);
        }
        else
        {
            compiled.IsNever = schema is ScalarNode { Kind: ScalarKind.Boolean, IsTrue: false };
        }

        return compiled;
    }

    private void Fill(CompiledSchema compiled, MapNode map)
    {
        FillFlags(compiled, map);
        var checks = new List<ISchemaCheck>();
        compiled.Checks = checks;
        if (References.Of(map) is not null)
        {
            FillReference(compiled, map, checks);
            if (!_countsBesideReferences)
            {
                return;
            }
        }

        (compiled.Types, compiled.TypeNames) = TypesOf(map);
        compiled.PossibleTypes &= compiled.Types;
        checks.AddRange(Values(map));
        checks.AddRange(Arrays(compiled.Pointer, map));
        checks.AddRange(Objects(compiled, map));
        checks.AddRange(Compositions(compiled.Pointer, map));
    }

    private void FillReference(CompiledSchema compiled, MapNode map, List<ISchemaCheck> checks)
    {
        if (References.Follow(document, compiled.Pointer, map) is not var (pointer, node))
        {
            return;
        }

        checks.Add(new ReferenceCheck(this, pointer, node));
        if (node is MapNode target)
        {
            FillFlags(compiled, target);
            compiled.PossibleTypes = TypesOf(target).Types;
        }
    }

    private static void FillFlags(CompiledSchema compiled, MapNode map)
    {
        compiled.AllowsNull |= map.IsTrue("nullable");
        compiled.IsReadOnly |= map.IsTrue("readOnly");
        compiled.IsWriteOnly |= map.IsTrue("writeOnly");
    }

    private static (JsonTypes Types, string Names) TypesOf(MapNode map)
    {
        var names = map.List("type")?.Texts().ToList() ?? (map.Text("type") is { } single ? [single] : []);
        return names.Count == 0
            ? (JsonTypes.Any, "a value")
            : (names.Aggregate(JsonTypes.None, (types, name) => types | TypeOf(name)), string.Join(" or ", names));
    }

    private static JsonTypes TypeOf(string name) => name switch
    {
        "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "string" => JsonTypes.String,
        _ => JsonTypes.Any,
    };

    private static IEnumerable<ISchemaCheck> Values(MapNode map)
    {
        if (map.List("enum") is { } values)
        {
            yield return new EnumCheck(values.Select(SchemaKeywords.Json).OfType<JsonElement>());
        }

        if (map.TryGet<Node>("const", out var constant) && SchemaKeywords.Json(constant) is { } value)
        {
            yield return new EnumCheck([value]);
        }

        if (TextKeywords.Any(map.Contains))
        {
            yield return new TextCheck(SchemaKeywords.Count(map, "minLength"), SchemaKeywords.Count(map, "maxLength"), Pattern.Of(map.Text("pattern")), map.Text("format"));
        }

        if (NumberKeywords.Any(map.Contains))
        {
            yield return new NumberCheck(SchemaKeywords.Limits(map), SchemaKeywords.MultipleOf(map), map.Text("format"));
        }
    }

    private IEnumerable<ISchemaCheck> Arrays(string pointer, MapNode map)
    {
        // Before OpenAPI 3.1, a list under `items` had the meaning of prefixItems.
        var first = All(pointer, map, map.List("items") is null ? "prefixItems" : "items");
        var rest = map.List("items") is null ? One(pointer, map, "items") : null;
        if (first.Count > 0 || rest is not null)
        {
            yield return new ItemsCheck(first, rest);
        }

        if (ArrayKeywords.Any(map.Contains))
        {
            yield return new CountCheck(JsonValueKind.Array, SchemaKeywords.Count(map, "minItems"), SchemaKeywords.Count(map, "maxItems"), map.IsTrue("uniqueItems"));
        }
    }

    private IEnumerable<ISchemaCheck> Objects(CompiledSchema compiled, MapNode map)
    {
        var pointer = compiled.Pointer;
        var properties = ByName(pointer, map, "properties").ToDictionary(StringComparer.Ordinal);
        compiled.Properties = properties;
        var patterns = ByName(pointer, map, "patternProperties").Select(entry => (Name: Pattern.Of(entry.Key), Schema: entry.Value)).Where(entry => entry.Name is not null).ToList();
        if (properties.Count > 0 || patterns.Count > 0 || map.Contains("additionalProperties"))
        {
            yield return new PropertiesCheck(properties, patterns!, One(pointer, map, "additionalProperties"));
        }

        if (ObjectKeywords.Any(map.Contains))
        {
            yield return new CountCheck(JsonValueKind.Object, SchemaKeywords.Count(map, "minProperties"), SchemaKeywords.Count(map, "maxProperties"), false);
        }

        if (map.List("required") is { } required)
        {
            yield return new RequiredCheck([.. required.Texts()]);
        }
    }

    private IEnumerable<ISchemaCheck> Compositions(string pointer, MapNode map)
    {
        if (All(pointer, map, "allOf") is { Count: > 0 } all)
        {
            yield return new AllOfCheck(all);
        }

        foreach (var keyword in new[] { "anyOf", "oneOf" })
        {
            if (All(pointer, map, keyword) is { Count: > 0 } branches)
            {
                yield return new BranchesCheck(keyword, branches);
            }
        }

        if (One(pointer, map, "not") is { } forbidden)
        {
            yield return new NotCheck(forbidden);
        }
    }

    private CompiledSchema? One(string pointer, MapNode map, string keyword) =>
        map.TryGet<Node>(keyword, out var node) ? Compile(JsonPointer.Append(pointer, keyword), node) : null;

    private List<CompiledSchema> All(string pointer, MapNode map, string keyword) =>
        [.. (map.List(keyword) ?? Enumerable.Empty<Node>()).Select((node, index) => Compile(FormattableString.Invariant($"{pointer}/{keyword}/{index}"), node))];

    private IEnumerable<KeyValuePair<string, CompiledSchema>> ByName(string pointer, MapNode map, string keyword) =>
        from entry in map.Map(keyword) ?? Enumerable.Empty<KeyValuePair<string, Node>>()
        select KeyValuePair.Create(entry.Key, Compile(JsonPointer.Append(JsonPointer.Append(pointer, keyword), entry.Key), entry.Value));
}
