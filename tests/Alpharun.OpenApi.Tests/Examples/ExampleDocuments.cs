using Alpharun.OpenApi.Examples;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Examples;

internal static class ExampleDocuments
{
    public static ExampleCatalogue Published() => Read(RepositoryFiles.PublishedDocument);

    public static ExampleCatalogue Read(string yaml) => ExampleCatalogue.From(DocumentReader.ReadMap(yaml, "test.yaml"));

    /// <summary>Returns the examples of the operation <c>GET /things</c> with the given responses.</summary>
    public static IReadOnlyList<ExampleResponse> Responses(string responses, string components = "{}") =>
        Read($$"""
            paths: { /things: { get: { responses: {{responses}} } } }
            components: {{components}}
            """).Operations.Single().Responses;

    /// <summary>Returns a response with a JSON body.</summary>
    public static string Json(string mediaType) => $$"""{ description: x, content: { application/json: {{mediaType}} } }""";

    /// <summary>An API with features that the published document does not have, such as several operations, examples and parameters.</summary>
    public const string Contacts = """
        openapi: 3.0.1
        servers:
          - url: https://api.example.com/v2
        security:
          - token: []
        paths:
          /contacts:
            get:
              operationId: listContacts
              responses:
                '200':
                  description: Contacts
                  content:
                    application/json:
                      examples:
                        none: { value: { data: [], next_cursor: null } }
                        one: { $ref: '#/components/examples/one' }
                        elsewhere: { externalValue: https://example.com/contacts.json }
                '400':
                  description: A cursor that is none
                  content:
                    application/json:
                      examples:
                        one: { value: { error: 400, message: no cursor } }
                        two words: { value: { error: 400, message: 'a "quoted" é' } }
            post:
              responses:
                '201': { description: Created, content: { application/json: { schema: { $ref: '#/components/schemas/Contact' } } } }
                4XX: { $ref: '#/components/responses/Refused' }
                default: { $ref: '#/components/responses/Refused' }
          /contacts/me:
            get:
              security: []
              responses:
                '200': { description: Me, content: { text/plain: { example: me } } }
                '404': { description: Nobody }
          /contacts/{id}:
            parameters:
              - $ref: '#/components/parameters/id'
            get:
              responses:
                '200': { description: A contact, content: { application/json: { schema: { $ref: '#/components/schemas/Contact' } } } }
                '404': { $ref: '#/components/responses/Refused' }
            delete:
              responses:
                '204': { description: Gone }
          /contacts/{id}:archive:
            get:
              responses:
                '200': { description: Archived, content: { application/json: { example: archived } } }
          /contacts/{contact.id}/notes/{note}:
            get:
              parameters:
                - { name: contact.id, in: path, required: true, schema: { type: string, format: uuid } }
                - { name: note, in: path, required: true, schema: { type: string, format: uuid } }
              responses:
                '200': { description: A note, content: { application/json: { example: 1.50 } } }
                '400': { description: Not one, content: { application/json: { example: malformed } } }
                '401': { description: Not you, content: { application/json: { example: unauthorized } } }
                '404': { description: None, content: { application/json: { example: none } } }
        components:
          securitySchemes:
            token: { type: http, scheme: Bearer }
          parameters:
            id: { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }
          examples:
            one: { value: { data: [ { id: 1 } ], next_cursor: abc } }
          responses:
            Refused: { description: Refused, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Error' } } } }
          schemas:
            Id: { type: string, format: uuid }
            Error: { type: object, properties: { error: { type: integer }, message: { type: string } } }
            Contact:
              type: object
              required: [id]
              properties:
                id: { $ref: '#/components/schemas/Id' }
                manager: { $ref: '#/components/schemas/Contact' }
                reports: { type: array, items: { $ref: '#/components/schemas/Contact' } }
                labels: { type: array, items: { type: string, enum: [new, old] } }
        """;
}
