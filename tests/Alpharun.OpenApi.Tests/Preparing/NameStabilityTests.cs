using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests that existing names do not change when something is added to a document.</summary>
public sealed class NameStabilityTests
{
    // Each comment is a place for an addition, at the beginning or at the end of a map or list.
    private const string Pets = """
        paths:
          #first path
          /pets/{PET_ID}:
            get:
              parameters:
                #first parameter
                - {name: PET_ID, in: path, required: true, schema: {type: string}}
                - {name: size, in: query, schema: {enum: [small, big]}}
                - {name: kind, in: query, schema: {enum: [cat, dog]}}
                #last parameter
              responses:
                #first response
                '200':
                  content:
                    application/json:
                      schema: {properties: {data: {properties: {pet: {$ref: '#/components/schemas/Pet'}}}}}
                '404': {content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
                #last response
          #last path
        components:
          schemas:
            #first schema
            Pet:
              properties:
                #first property
                name: {type: string}
                ext_id: {type: string}
                born: {type: string, format: date}
                size:
                  enum:
                    #first value
                    - small
                    - big
                    #last value
                shop: {properties: {id: {type: string}, kind: {enum: [online, street]}}}
                tags: {type: array, items: {properties: {key: {type: string}, type: {enum: [text, number]}}}}
                #last property
            HouseTag: {properties: {type: {enum: [number, boolean]}}}
            Cat:
              allOf:
                #first part
                - properties: {mood: {enum: [good, bad]}, food: {properties: {name: {type: string}}}}
                #last part
            Error: {properties: {error: {type: integer}, message: {type: string}}}
            #last schema
        """;

    private static readonly (string Where, string Added)[] Additions =
    [
        ("schema", "Shop: {properties: {city: {type: string}}}"),
        ("schema", "Tag: {properties: {city: {type: string}}}"),
        ("schema", "shop: {properties: {city: {type: string}}}"),
        ("schema", "pet: {properties: {city: {type: string}}}"),
        ("schema", "PetSize: {properties: {city: {type: string}}}"),
        ("schema", "PetSize: {enum: [huge]}"),
        ("schema", "TagType: {enum: [huge]}"),
        ("schema", "GetPetResponse: {properties: {city: {type: string}}}"),
        ("schema", "GetPetResponseData: {properties: {city: {type: string}}}"),
        ("schema", "GetPetSize: {enum: [huge]}"),
        ("schema", "HousePet: {properties: {size: {enum: [tiny, small]}}}"),
        ("schema", "StreetTag: {properties: {type: {enum: [date]}}}"),
        ("schema", "StreetShop: {properties: {kind: {enum: [mobile]}}}"),
        ("schema", "Dog: {properties: {shop: {properties: {dogs: {type: integer}}}, tags: {items: {properties: {id: {type: string}}}}, size: {enum: [giant]}}}"),
        ("schema", "Street: {properties: {get_pet_response: {properties: {data: {properties: {id: {type: string}}}}}}}"),
        ("property", "extId: {type: string}"),
        ("property", "ext-id: {type: string}"),
        ("property", "EXT_ID: {type: string}"),
        ("property", "born_as_date: {type: string}"),
        ("property", "bornAsDate: {type: string, format: date}"),
        ("property", "Shop: {properties: {id: {type: string}}}"),
        ("property", "Size: {enum: [small]}"),
        ("property", "pet: {type: string}"),
        ("property", "houses: {items: {properties: {shop: {properties: {id: {type: string}}}}}}"),
        ("value", "- Small"),
        ("value", "- ' big '"),
        ("value", "- small_value"),
        ("path", "/v2/pets/{PET_ID}: {get: {parameters: [{name: PET_ID, in: path, schema: {type: string}}]}}"),
        ("path", "/shops: {get: {operationId: get_pet}}"),
        ("path", "/shops: {get: {operationId: getPet, parameters: [{name: size, in: query, schema: {enum: [huge]}}]}}"),
        ("path", "/shops: {post: {requestBody: {content: {application/json: {schema: {properties: {shop: {properties: {id: {type: string}}}}}}}}}}"),
        ("path", "/shops: {get: {responses: {'200': {content: {application/json: {schema: {properties: {shops: {items: {properties: {id: {type: string}}}}}}}}}}}}"),
        ("parameter", "- {name: id, in: query, schema: {type: string}}"),
        ("parameter", "- {name: Size, in: header, schema: {enum: [huge]}}"),
        ("parameter", "- {name: SIZE, in: query, schema: {enum: [huge]}}"),
        ("response", "'204': {description: Nothing}"),
        ("response", "'400': {content: {application/json: {schema: {properties: {error: {properties: {id: {type: string}}}}}}}}"),
        ("response", "default: {content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}"),
        ("part", "- properties: {claws: {type: integer}, mouse: {properties: {food: {properties: {id: {type: string}}}}}}"),
        ("part", "- properties: {Mood: {enum: [bad]}, Food: {properties: {id: {type: string}}}}"),
        ("part", "- $ref: '#/components/schemas/Error'"),
    ];

    [TestCaseSource(nameof(Scenarios))]
    public void Existing_names_do_not_change_after_an_addition(string document)
    {
        var before = Prepared.From(Pets);
        var after = Prepared.From(document, before.Ledger);

        Assert.That(before.Surface().Except(after.Surface()), Is.Empty);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void A_second_run_gives_the_same_document_and_ledger(string document)
    {
        var first = Prepared.From(document, Prepared.From(Pets).Ledger);
        var second = Prepared.From(document, first.Ledger);

        Assert.That((second.Document, second.Ledger), Is.EqualTo((first.Document, first.Ledger)));
    }

    [TestCaseSource(nameof(Scenarios))]
    public void A_removed_addition_does_not_affect_the_code(string document)
    {
        var before = Prepared.From(Pets);
        var after = Prepared.From(Pets, Prepared.From(document, before.Ledger).Ledger);

        Assert.That(after.Document, Is.EqualTo(before.Document));
    }

    [TestCase(Pets)]
    [TestCase(PreparedPets.Document)]
    public void The_order_of_the_document_does_not_affect_the_ledger(string text)
    {
        var before = Prepared.From(text);
        var after = Prepared.From(JsonOutput.ToCompactText(Reversed(DocumentReader.Read(text, "pets.yaml"))), before.Ledger);

        Assert.That(after.Ledger, Is.EqualTo(before.Ledger));
    }

    [TestCase(Pets)]
    [TestCase(PreparedPets.Document)]
    public void The_order_of_the_document_does_not_affect_the_types(string text)
    {
        var before = Prepared.From(text);
        var after = Prepared.From(JsonOutput.ToCompactText(Reversed(DocumentReader.Read(text, "pets.yaml"))), before.Ledger);

        Assert.That(after.Surface(), Is.EquivalentTo(before.Surface()));
    }

    [TestCase("first")]
    [TestCase("last")]
    public void A_new_use_of_an_enum_shares_the_existing_type(string place)
    {
        var before = Prepared.From(Pets);
        var after = Prepared.From(With($"{place} schema", "StreetTag: {properties: {type: {enum: [date]}}}"), before.Ledger);

        Assert.That(after["/components/schemas/StreetTag/properties/type/$ref"], Is.EqualTo("\"#/components/schemas/TagType\""));
    }

    [Test]
    public void A_second_page_adds_names_and_does_not_change_those_of_the_published_document()
    {
        var published = Prepared.From(RepositoryFiles.FirstDocument, RepositoryFiles.Names);
        var grown = RepositoryFiles.FirstDocument.Replace("\npaths:\n", """

            paths:
              /contacts:
                get:
                  parameters: [{name: limit, in: query, schema: {type: integer}}, {name: cursor, in: query, schema: {type: string}}]
                  responses:
                    '200': {description: Contacts, content: {application/json: {schema: {properties: {data: {properties: {contacts: {type: array, items: {$ref: '#/components/schemas/Contact'}}, next_cursor: {type: string, nullable: true}}}}}}}}
              /contacts/{CONTACT_ID}:
                get:
                  parameters: [{name: CONTACT_ID, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: A contact, content: {application/json: {schema: {properties: {data: {properties: {contact: {$ref: '#/components/schemas/Contact'}}}}}}}}}

            """, StringComparison.Ordinal).Replace("\n  schemas:\n", """

              schemas:
                Contact: {type: object, required: [id], properties: {id: {type: string}, custom_fields: {type: array, items: {type: object, properties: {type: {type: string, enum: [text, url]}}}}}}
                Account: {type: object, properties: {id: {type: string}}}

            """, StringComparison.Ordinal);
        var after = Prepared.From(grown, RepositoryFiles.Names);

        Assert.That((published.Surface().Except(after.Surface()), after.Names(NameKind.Methods).Values), Is.EqualTo(
            (Array.Empty<string>(), new[] { "GetContact", "ListContacts", "GetCustomerInteraction" })).Using<IEnumerable<string>>((a, b) => a.ToHashSet().SetEquals(b)));
    }

    private static IEnumerable<TestCaseData> Scenarios() =>
        from addition in Additions
        from place in new[] { "first", "last" }
        select new TestCaseData(With($"{place} {addition.Where}", addition.Added)).SetArgDisplayNames($"{place} {addition.Where}", addition.Added);

    private static string With(string place, string added) => Pets.Replace("#" + place, added, StringComparison.Ordinal);

    private static Node Reversed(Node node)
    {
        switch (node)
        {
            case MapNode map:
                var reversed = new MapNode(map.Location);
                foreach (var (key, value) in map.Reverse())
                {
                    // The order of an allOf is significant, because a later part overrides an earlier one.
                    reversed[key] = key is "allOf" ? value : Reversed(value);
                }

                return reversed;
            case ListNode list:
                var items = new ListNode(list.Location);
                foreach (var item in list.Reverse())
                {
                    items.Add(Reversed(item));
                }

                return items;
            default:
                return node;
        }
    }
}
