using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>A document that is not as OpenAPI asks is prepared as far as it makes sense, or refused: nothing else is thrown.</summary>
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
    public void Something_odd_in_any_place_is_borne_or_refused(string odd)
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
#pragma warning disable CA1031 // Whatever else it is, is what this is about.
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
