using static Alpharun.Drift.Tests.TestDocuments;

namespace Alpharun.Drift.Tests;

/// <summary>Changes outside schemas: operations, parameters, headers, media types, statuses, security and components.</summary>
public class OperationTests
{
    [TestCase("{}", "{operationId: a}", "Info api-operation-id-added")]
    [TestCase("{operationId: a}", "{operationId: b}", "Info api-operation-id-removed")]
    [TestCase("{tags: [a, b]}", "{tags: [b]}", "Info api-tag-removed")]
    [TestCase("{}", "{security: [{key: []}]}", "Info api-security-added")]
    [TestCase("{security: [{key: [a]}]}", "{security: [{key: [a, b]}]}", "Info api-security-scope-added")]
    [TestCase("{}", "{requestBody: {content: {}}}", "Info request-body-added-optional")]
    [TestCase("{}", "{requestBody: {required: true, content: {}}}", "Error request-body-added-required")]
    [TestCase("{requestBody: {content: {}}}", "{requestBody: {required: true, content: {}}}", "Error request-body-became-required")]
    [TestCase("{requestBody: {content: {}}}", "{}", "Error request-body-removed")]
    [TestCase("{requestBody: {content: {a/b: {}}}}", "{requestBody: {content: {}}}", "Error request-body-media-type-removed")]
    [TestCase("{requestBody: {content: {a/b: {}}}}", "{requestBody: {content: {a/b: {schema: {}}}}}", "Error request-body-media-type-schema-added")]
    [TestCase("{responses: {'200': {}, '404': {}}}", "{responses: {'404': {}}}", "Error response-success-status-removed")]
    [TestCase("{responses: {'200': {}}}", "{responses: {'200': {}, '404': {}}}", "Info response-non-success-status-added")]
    [TestCase("{responses: {'200': {content: {application/json: {}}}}}", "{responses: {'200': {content: {application/problem+json: {}}}}}", "Info response-media-type-name-specialized")]
    [TestCase("{responses: {'200': {content: {application/problem+json: {}}}}}", "{responses: {'200': {content: {application/json: {}}}}}", "Error response-media-type-name-generalized")]
    [TestCase("{responses: {'200': {content: {application/json: {}}}}}", "{responses: {'200': {content: {application/json;charset=utf-8: {}}}}}", "Info response-media-type-name-changed")]
    [TestCase("{responses: {'200': {headers: {X-A: {required: true}}}}}", "{responses: {'200': {headers: {x-a: {}}}}}", "Error response-header-became-optional")]
    [TestCase("{responses: {'200': {headers: {X-A: {}}}}}", "{responses: {'200': {}}}", "Warning optional-response-header-removed")]
    [TestCase("{responses: {'200': {headers: {X-A: {schema: {type: string}}}}}}", "{responses: {'200': {headers: {X-A: {schema: {type: integer}}}}}}", "Info response-header-type-compatible")]
    [TestCase("{parameters: [{name: q, in: query}]}", "{parameters: []}", "Warning request-parameter-removed")]
    [TestCase("{parameters: [{name: q, in: query}]}", "{parameters: [{name: q, in: query, required: true}]}", "Error request-parameter-became-required")]
    [TestCase("{}", "{parameters: [{name: q, in: query, required: true}]}", "Error new-required-request-parameter")]
    [TestCase("{}", "{parameters: [{name: q, in: query}]}", "Info new-optional-request-parameter")]
    [TestCase("{parameters: [{name: q, in: query, schema: {default: 1}}]}", "{parameters: [{name: q, in: query, schema: {default: 2}}]}", "Error request-parameter-default-value-changed")]
    [TestCase("{parameters: [{name: q, in: query, required: true, schema: {default: 1}}]}", "{parameters: [{name: q, in: query, required: true, schema: {default: 2}}]}", null)]
    [TestCase("{parameters: [{name: Q, in: header, schema: {}}]}", "{parameters: [{name: q, in: header, schema: {}}]}", null)]
    [TestCase("{parameters: [{name: q, in: header, schema: {properties: {a: {}}}}]}", "{parameters: [{name: q, in: header, schema: {required: [a], properties: {a: {}}}}]}", "Error request-header-property-became-required")]
    [TestCase("{parameters: [{name: q, in: query, schema: {type: array, items: {maxLength: 9}}}]}", "{parameters: [{name: q, in: query, schema: {type: array, items: {maxLength: 5}}}]}", "Error request-parameter-max-length-decreased")]
    public void A_change_of_an_operation_is_reported_with_its_id(string was, string now, string? expected) =>
        Assert.That(Changes(WithOperation(was), WithOperation(now)), Is.EqualTo(expected is null ? [] : new[] { expected }));

    [TestCase("security: [{key: []}]", "security: []", "Info api-global-security-removed")]
    [TestCase("components: {schemas: {A: {}}}", "components: {schemas: {}}", "Info api-schema-removed")]
    [TestCase("components: {securitySchemes: {k: {type: http}}}", "components: {securitySchemes: {k: {type: apiKey}}}", "Info api-security-component-type-changed")]
    [TestCase("components: {securitySchemes: {k: {type: oauth2, flows: {implicit: {scopes: {a: A}}}}}}", "components: {securitySchemes: {k: {type: oauth2, flows: {implicit: {scopes: {a: B}}}}}}", "Info api-security-component-oauth-scope-changed")]
    [TestCase("webhooks: {a: {post: {}}}", "webhooks: {}", "Error webhook-removed")]
    [TestCase("webhooks: {a: {post: {requestBody: {content: {}}}}}", "webhooks: {a: {post: {}}}", "Error request-body-removed")]
    public void A_change_of_the_document_is_reported_with_its_id(string was, string now, string expected) =>
        Assert.That(Changes(WithOperation("{}", was), WithOperation("{}", now)), Is.EqualTo([expected]));

    [Test]
    public void A_parameter_added_to_a_path_is_reported_for_each_operation() =>
        Assert.That(
            Changes(
                "{openapi: 3.1.0, paths: {/a: {get: {}, post: {}}}}",
                "{openapi: 3.1.0, paths: {/a: {parameters: [{name: q, in: query}], get: {}, post: {}}}}"),
            Is.EqualTo(["Info new-optional-request-default-parameter-to-existing-path", "Info new-optional-request-default-parameter-to-existing-path"]));
}
