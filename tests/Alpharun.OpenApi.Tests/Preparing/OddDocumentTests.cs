using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests that an invalid document is either prepared or rejected with a <see cref="DocumentException"/>. No other exception is thrown.</summary>
public sealed class OddDocumentTests
{
    [TestCase("~")]
    [TestCase("5")]
    [TestCase("text")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("[~, 5, text, {}]")]
    [TestCase("{'': ~, a: 5, b: text, c: []}")]
    [TestCase("{$ref: '#/components/schemas/Pet'}")]
    public void An_unexpected_value_at_any_place_is_accepted_or_rejected(string odd)
    {
        var document = DocumentReader.ReadMap(PreparedPets.Document, "pets.yaml");
        JsonPointer.Stamp(document);
        var failures =
            from place in Places(document)
            let failure = FailureWith(document, place, DocumentReader.Read(odd, "odd.yaml"))
            where failure is not null
            select $"{place.Holder.Origin} {place.Key}: {failure}";

        Assert.That(failures, Is.Empty);
    }

    private static string? FailureWith(MapNode document, (MapNode Holder, string Key) place, Node odd)
    {
        var before = place.Holder[place.Key];
        place.Holder[place.Key] = odd;
        var text = JsonOutput.ToCompactText(document);
        place.Holder[place.Key] = before;
        try
        {
            Prepared.From(text);
            return null;
        }
        catch (DocumentException)
        {
            return null;
        }
#pragma warning disable CA1031 // The test reports every other exception.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.GetType().Name + exception.StackTrace!.Split('\n')[0];
        }
    }

    private static List<(MapNode Holder, string Key)> Places(Node node) => node switch
    {
        MapNode map => [.. map.SelectMany(entry => Places(entry.Value).Append((map, entry.Key)))],
        ListNode list => [.. list.SelectMany(Places)],
        _ => [],
    };
}
