using System.Globalization;
using System.Text;

namespace Alpharun.Benchmarks.Drift;

/// <summary>Creates a large OpenAPI document in YAML, with an operation and a schema for each resource. The document is deterministic.</summary>
internal static class GeneratedDocument
{
    private const string Start = """
        openapi: 3.0.3
        info:
          title: Resources
          version: 1.0.0
        servers:
          - url: https://api.example.com/v1
        paths:

        """;

    /// <summary>Creates a document.</summary>
    /// <param name="operations">The number of operations.</param>
    /// <param name="changes">The number of operations that differ from the document without changes. Each has one difference. They are spread evenly.</param>
    public static string Create(int operations, int changes)
    {
        var text = new StringBuilder(Start);
        for (var number = 0; number < operations; number++)
        {
            AppendOperation(text, number, ChangeOf(number, operations, changes));
        }

        text.Append("components:\n  schemas:\n");
        AppendShared(text);
        for (var number = 0; number < operations; number++)
        {
            AppendSchema(text, number, ChangeOf(number, operations, changes));
        }

        return text.ToString();
    }

    private static ResourceChange ChangeOf(int number, int operations, int changes)
    {
        var (before, after) = ((long)number * changes / operations, (number + 1L) * changes / operations);
        return after > before ? (ResourceChange)(1 + (before % 5)) : ResourceChange.None;
    }

    private static void AppendOperation(StringBuilder text, int number, ResourceChange change)
    {
        text.Append(CultureInfo.InvariantCulture, $$"""
              /groups-{{number / 10}}/resources-{{number}}/{resource_id}:
                get:
                  operationId: getResource{{number}}
                  description: Return the resource of kind {{number}} for the given ID.
                  parameters:
                    - name: resource_id
                      in: path
                      description: ID of the resource to fetch
                      required: true
                      schema:
                        type: string
                        format: uuid
                    - name: expand
                      in: query
                      description: What to send along with the resource
                      schema:
                        type: array
                        items:
                          type: string
                          enum: [owner, items, history]
            {{(change == ResourceChange.ParameterRequired ? "        - name: region\n          in: query\n          required: true\n          schema:\n            type: string\n" : string.Empty)}}      responses:
                    '200':
                      description: The resource
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [data]
                            properties:
                              data:
                                $ref: '#/components/schemas/Resource{{number}}'
                    '400':
                      description: Unexpected error
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/Error'
                    '404':
                      description: Resource not found
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/Error'

            """);
    }

    private static void AppendSchema(StringBuilder text, int number, ResourceChange change)
    {
        text.Append(CultureInfo.InvariantCulture, $$"""
                Resource{{number}}:
                  type: object
                  required: [id, owner, status]
                  properties:
                    id:
                      type: string
                      description: {{(change == ResourceChange.Description ? "The ID of the resource" : "ID of the resource")}}
                    owner:
                      $ref: '#/components/schemas/Person'
                    status:
                      type: string
                      description: Where the resource is in its life
                      enum: [draft, active, {{(change == ResourceChange.EnumValue ? "paused, " : string.Empty)}}closed]
            {{(change == ResourceChange.PropertyRemoved ? string.Empty : "        name:\n          type: string\n          nullable: true\n          description: What people call the resource\n")}}        size:
                      type: {{(change == ResourceChange.Type ? "string" : "integer")}}
                      description: How large the resource is
                    created_at:
                      type: string
                      format: date-time
                      description: When the resource was made
                    labels:
                      type: array
                      description: Labels of the resource
                      items:
                        type: string
                    items:
                      type: array
                      description: What belongs to the resource
                      items:
                        type: object
                        required: [key, value]
                        properties:
                          key:
                            type: string
                            description: Machine-readable key of the item
                          value:
                            oneOf:
                              - type: string
                              - type: number
                              - type: boolean
                            nullable: true
                            description: Value of the item

            """);
    }

    private static void AppendShared(StringBuilder text) => text.Append("""
            Error:
              type: object
              required: [error, message]
              properties:
                error:
                  type: integer
                message:
                  type: string
            Person:
              type: object
              required: [id]
              properties:
                id:
                  type: string
                email:
                  type: string
                  format: email

        """);
}
