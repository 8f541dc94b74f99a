using System.Reflection;
using System.Text;
using Alpharun.Generated.Tests.Models;
using Alpharun.Http;
using Alpharun.OpenApi.Examples;
using Alpharun.Serialization;
using Newtonsoft.Json;
using Task = System.Threading.Tasks.Task;

namespace Alpharun.Generated.Tests.Documents;

/// <summary>An operation of a generated client, called by reflection.</summary>
public sealed class GeneratedOperation
{
    private const string Suffix = "WithResponseAsync";

    private readonly Type _client;
    private readonly MethodInfo _method;
    private readonly ApiOperation _operation;

    private GeneratedOperation(Type client, MethodInfo method)
    {
        (_client, _method) = (client, method);
        _operation = (ApiOperation)client.GetField($"{method.Name[..^Suffix.Length]}Operation", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
    }

    /// <summary>The operations of a client.</summary>
    public static IEnumerable<GeneratedOperation> All(Type client) =>
        from method in client.GetInterfaces().Single().GetMethods()
        where method.Name.EndsWith(Suffix, StringComparison.Ordinal)
        select new GeneratedOperation(client, method);

    /// <summary>Decides whether the arguments of the method can trigger a response: the nil UUID requires a string parameter.</summary>
    public bool CanTrigger(ExampleRule rule) =>
        rule.Trigger != ExampleTrigger.NilId
        || rule.Operation.PathParameters.Zip(_method.GetParameters()).Single(pair => rule.PathParameters.ContainsKey(pair.First.Name)).Second.ParameterType == typeof(string);

    /// <summary>Calls the operation with its required arguments.</summary>
    /// <param name="sender">Sends the requests of the client.</param>
    /// <param name="text">The argument for each string parameter.</param>
    /// <returns>The status and the value.</returns>
    internal async Task<(int Status, object? Value)> CallAsync(IApiSender sender, string text)
    {
        var client = Activator.CreateInstance(_client, BindingFlags.Instance | BindingFlags.NonPublic, binder: null, [sender], culture: null);
        var call = (Task)_method.Invoke(client, [.. _method.GetParameters().Select(parameter => Argument(parameter, text))])!;
        await call;
        dynamic response = ((dynamic)call).Result;
        return ((int)response.StatusCode, response.Value);
    }

    /// <summary>Reads the body of an error with the model for its status.</summary>
    /// <returns>The model, or <c>null</c> if the status has no model or the body is empty.</returns>
    public object? ReadError(int status, string body) =>
        body.Length > 0 && _operation.FindError(status) is IApiBody<object> described
            ? described.Read(new ApiContent(Encoding.UTF8.GetBytes(body), listener: new NoDrift()))
            : null;

    /// <summary>Returns the operation as <c>GET /path</c>.</summary>
    public override string ToString() => $"{_operation.Method} {_operation.PathTemplate}";

    private static object? Argument(ParameterInfo parameter, string text) =>
        parameter.HasDefaultValue ? parameter.DefaultValue
        : parameter.ParameterType == typeof(string) ? text
        : JsonConvert.DeserializeObject(GeneratedModels.Sample(parameter.ParameterType), parameter.ParameterType);

    private sealed class NoDrift : IDriftListener
    {
        public bool IsListening => true;

        public void OnDrift(DriftObservation drift) => Assert.Fail($"The model treats a documented part as drift: {drift.Path}");
    }
}
