using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests.Preparing;

/// <summary>Tests that documents of unsupported versions are rejected. The code generated from them would be wrong without an error.</summary>
public sealed class SupportedVersionTests
{
    [TestCase("swagger: '2.0'\npaths: {}", "Swagger 2.0")]
    [TestCase("hello: world", "no key 'openapi'")]
    [TestCase("openapi: 3.2.0\npaths: {}", "'3.2.0'")]
    [TestCase("openapi: 3.0.1", "no 'paths'")]
    public void An_unsupported_document_is_rejected(string document, string problem) =>
        Assert.That(() => Prepare(document), Throws.TypeOf<DocumentException>().With.Message.Contains(problem));

    [TestCase("3.0.0")]
    [TestCase("3.1.1")]
    public void Supported_versions_are_prepared(string version) => Assert.That(() => Prepare($"openapi: {version}\npaths: {{}}"), Throws.Nothing);

    private static void Prepare(string document) => Preparer.Prepare(new Preparation(DocumentReader.ReadMap(document, "a.yaml"), new NameLedger()));
}
