using System.Globalization;
using System.Text.RegularExpressions;
using Alpharun.OpenApi.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alpharun.OpenApi.Pulling;

/// <summary>
/// Writes nodes as YAML: the same bytes for the same nodes, and reading them gives equal nodes. Texts that any reader of
/// YAML, old ones too, could take for something else are quoted.
/// </summary>
public static partial class YamlOutput
{
    // No line is folded: where it would be is the emitter's own business.
    private static readonly EmitterSettings Settings = new(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: true);

    /// <summary>The node as YAML with a newline at its end.</summary>
    public static string ToText(Node node)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(writer, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, node);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private static void Emit(Emitter emitter, Node node)
    {
        switch (node)
        {
            case MapNode map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, map.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (key, value) in map)
                {
                    emitter.Emit(Text(key));
                    Emit(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case ListNode list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, list.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case ScalarNode { Kind: ScalarKind.Text } text:
                emitter.Emit(Text(text.Text));
                break;
            case ScalarNode scalar:
                emitter.Emit(Scalar(scalar.Kind == ScalarKind.Null ? "null" : scalar.Text, ScalarStyle.Plain));
                break;
        }
    }

    private static Scalar Text(string text) => Scalar(
        text,
        Word().IsMatch(text) && !Ambiguous().IsMatch(text) ? ScalarStyle.Plain
        : Lines().IsMatch(text) ? ScalarStyle.Literal
        : text.Any(character => char.IsControl(character) || character > '~') ? ScalarStyle.DoubleQuoted
        : ScalarStyle.SingleQuoted);

    private static Scalar Scalar(string text, ScalarStyle style) =>
        new(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true);

    // What needs no quotes in any context: it begins like a word or a path, and has nothing that ends a plain scalar.
    [GeneratedRegex(@"^[A-Za-z_/$(][\p{L}\p{N}_/$.()+*=!?;%&@^~'""|<>{}\[\]`,-]*( [\p{L}\p{N}_/$.()+*=!?;%&@^~'""|<>{}\[\]`,-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // Numbers, booleans and nulls of YAML 1.1 and 1.2, but for those that do not begin like a word.
    [GeneratedRegex(@"^(y|n|yes|no|on|off|true|false|null)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ambiguous();

    // Several lines of printable text, none of which begins or ends in a way that a block would lose.
    [GeneratedRegex(@"^[!-~][ -~]*(\n+[ -~]*[!-~])+\n?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
