namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>A document with every feature that the generator supports.</summary>
internal static class PreparedPets
{
    public const string Document = """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0}
        paths:
          /shops/{SHOP_ID}/pets:
            parameters:
              - $ref: '#/components/parameters/ShopId'
            get:
              parameters:
                - {name: size, in: query, schema: {type: string, enum: [small, big]}}
                - {name: kinds, in: query, explode: false, schema: {type: array, items: {enum: [cat, dog]}}}
                - {name: born_after, in: query, schema: {type: string, format: date-time}}
                - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
                - {name: X-Trace, in: header, schema: {$ref: '#/components/schemas/Id'}}
              responses:
                '200':
                  description: Some pets
                  headers: {X-Total: {schema: {type: integer}}}
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [data]
                        properties:
                          data: {type: array, items: {$ref: '#/components/schemas/Pet'}}
                          paging: {type: object, properties: {next_cursor: {type: [string, 'null']}}}
                      examples: {some: {$ref: '#/components/examples/Some'}}
                default: {$ref: '#/components/responses/Problem'}
            post:
              operationId: add_pet
              requestBody:
                required: true
                content:
                  text/plain: {schema: {type: string}}
                  application/json:
                    schema:
                      required: [name]
                      properties:
                        name: {type: string}
                        owner: {type: [object, 'null'], properties: {name: {type: string}}}
                        size: {type: string, enum: [small, big, huge]}
              responses:
                '201': {description: Added, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                '204': {description: Was there}
                4XX: {$ref: '#/components/responses/Problem'}
              callbacks: {sold: {}}
          /pets/{PET_ID}:
            parameters: [{name: PET_ID, in: path, required: true, schema: {type: string, format: uuid}}]
            patch:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/PetChange'}}}}
              responses: {'200': {description: Changed, content: {application/json: {schema: {nullable: true, $ref: '#/components/schemas/Pet'}}}}}
            delete:
              responses: {'204': {description: Gone}}
          /pets/{PET_ID}/photo:
            get:
              parameters: [{name: PET_ID, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}]
              responses: {'200': {description: A photo, content: {image/png: {schema: {type: string, format: binary}}}}}
          /sizes:
            get:
              responses: {'200': {description: Sizes, content: {application/json: {schema: {type: array, items: {enum: [small, big]}}}}}}
        components:
          parameters:
            ShopId: {name: SHOP_ID, in: path, required: true, schema: {type: integer}}
          examples:
            Some: {value: {data: []}}
          responses:
            Problem:
              description: Something went wrong
              content: {application/problem+json: {schema: {properties: {problem: {type: string}, details: {items: {properties: {field: {type: string}}}}}}}}
          schemas:
            Id: {type: string, format: uuid, description: An id.}
            Ids: {type: array, items: {$ref: '#/components/schemas/Id'}}
            Kind: {type: string, enum: [cat, dog, null]}
            Anything: {}
            animal:
              type: object
              description: What every animal has.
              required: [id, kind]
              properties:
                id: {$ref: '#/components/schemas/Id'}
                kind: {$ref: '#/components/schemas/Kind'}
                born: {type: string, format: date}
                ext_id: {type: [string, 'null']}
                extId: {type: string}
            Pet:
              description: An animal with an owner.
              allOf:
                - $ref: '#/components/schemas/animal'
                - required: [owner]
                  properties:
                    owner: {description: Who owns it., deprecated: true, properties: {name: {type: string}, pet: {$ref: '#/components/schemas/Pet'}}}
                    size: {type: string, enum: [small, big], nullable: true}
                    pet: {type: boolean}
                    siblings: {$ref: '#/components/schemas/Ids'}
                    nickname: {nullable: true, allOf: [{$ref: '#/components/schemas/Id'}]}
                    value: {oneOf: [{type: string}, {type: number}, {type: boolean}, {type: 'null'}]}
                    weight: {type: number, format: decimal}
                    lucky: {type: integer, enum: [7, 13]}
                    vaccinations: {type: object, additionalProperties: {properties: {on: {type: string, format: date-time}}}}
                    moods: {type: array, items: {type: array, items: {type: string, enum: [good, bad]}}}
                    labels: {type: object, additionalProperties: {type: string}}
                    more: {$ref: '#/components/schemas/Anything'}
                    photo: {type: string, format: byte}
                    shop: {anyOf: [{$ref: '#/components/schemas/Shop'}, {type: 'null'}]}
            HousePet: {properties: {size: {enum: [tiny, small]}, house: {properties: {street: {type: string}}}}}
            PetChange: {properties: {owner: {type: [string, 'null']}, born: {type: string, format: date}, kind: {$ref: '#/components/schemas/Kind'}}}
            Shop: {type: object, additionalProperties: {type: string}, properties: {name: {type: string}, house: {properties: {number: {type: integer}}}}}
        """;
}
