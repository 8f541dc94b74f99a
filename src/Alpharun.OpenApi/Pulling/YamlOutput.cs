using System.Globalization;
using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alpharun.OpenApi.Pulling;

/// <summary>
/// Writes nodes as YAML. Equal nodes give equal bytes, and reading the result gives equal nodes. Texts that a parser of any YAML
/// version could interpret as another type are quoted.
/// </summary>
public static partial class YamlOutput
{
    // Lines are not folded, because the position of line breaks would depend on the emitter.
    private static readonly EmitterSettings Settings = new(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, skipAnchorName: true);

    /// <summary>Returns the node as YAML that ends with a newline.</summary>
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

    // Text that needs no quotes in any context: it begins like a word or a path, and contains nothing that ends a plain scalar.
    [GeneratedRegex(@"^[A-Za-z_/$(][\p{L}\p{N}_/$.()+*=!?;%&@^~'""|<>{}\[\]`,-]*( [\p{L}\p{N}_/$.()+*=!?;%&@^~'""|<>{}\[\]`,-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // Numbers, booleans and nulls of YAML 1.1 and 1.2 that begin like a word.
    [GeneratedRegex(@"^(y|n|yes|no|on|off|true|false|null)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ambiguous();

    // Several lines of printable text without leading and trailing white space that a block scalar would lose.
    [GeneratedRegex(@"^[!-~][ -~]*(\n+[ -~]*[!-~])+\n?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
