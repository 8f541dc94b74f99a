using System.Globalization;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Preparing;

namespace Alpharun.Drift.Client.Surface;

/// <summary>Creates the methods of the surface from the operations of a prepared document.</summary>
internal sealed class MethodBuilder(PublishedPlaces places)
{
    /// <summary>Creates the method of an operation.</summary>
    public ClientMethod Build(DocumentOperation operation)
    {
        var extension = operation.Node.Map(CSharpExtension.Key)!;
        var parameters = operation.Parameters.Select(Parameter).ToList();
        var body = Body(operation, extension);
        return new ClientMethod(
            extension.Text("name")!,
            TypeExpression.Parse(extension.Text("result")!),
            [.. parameters.Where(parameter => parameter.IsRequired), .. body is null ? Array.Empty<ClientParameter>() : [body], .. parameters.Where(parameter => !parameter.IsRequired)],
            operation.Method,
            operation.Path,
            body is null ? null : PublishedMediaType(operation.RequestBody!),
            [.. extension.List("responses")!.OfType<MapNode>().Select(Response)],
            (places.Find(operation.Node.Origin) as MapNode)?.Text("operationId"),
            operation.Node.IsTrue("deprecated"),
            places.Of(operation.Node, operation.Node.Origin));
    }

    private ClientParameter Parameter(MapNode parameter)
    {
        var extension = parameter.Map(CSharpExtension.Key)!;
        return new ClientParameter(
            extension.Text("name")!.TrimStart('@'),
            TypeExpression.Parse(extension.Text("type")!),
            Codec: null,
            extension.IsTrue("required"),
            parameter.Text("in")!,
            parameter.Text("name")!,
            extension.IsTrue("list") ? extension.Text("separator") : null,
            places.Of(parameter, parameter.Origin));
    }

    private ClientParameter? Body(DocumentOperation operation, MapNode extension) => extension.Text("body") is not { } type ? null : new ClientParameter(
        "body",
        TypeExpression.Parse(type),
        TypeExpression.Parse(extension.Text("bodyCodec")!),
        extension.IsTrue("bodyRequired"),
        ClientParameter.Body,
        WireName: string.Empty,
        Separator: null,
        places.Of(operation.RequestBody!, operation.RequestBody!.Origin));

    // The preparation gives all JSON the same media type. The original name is in the origin of the node.
    private static string? PublishedMediaType(MapNode body) =>
        body.Map("content") is { Count: > 0 } content && content[content.Keys[0]].Origin is { } origin ? JsonPointer.Keys(origin).Last() : null;

    private ClientResponse Response(MapNode response)
    {
        var read = response.Text("read")!;
        return new ClientResponse(
            int.Parse(response.Text("from")!, CultureInfo.InvariantCulture),
            int.Parse(response.Text("to")!, CultureInfo.InvariantCulture),
            response.IsTrue("success"),
            TypeExpression.Parse(read["new ".Length..^"()".Length]),
            places.Of(response));
    }
}
