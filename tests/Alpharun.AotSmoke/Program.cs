using System.Diagnostics;
using System.Text.Json;
using Alpharun;
using Alpharun.AotSmoke;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Arguments: the address of a server with the published document's examples.
const string Id = "3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10";
var address = args[0];

// Listens to traces, so that the code that writes them runs as well.
using var listener = new ActivityListener
{
    ShouldListenTo = source => source.Name == AlpharunTelemetry.ActivitySourceName,
    Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
    ActivityStopped = activity => Console.WriteLine($"trace: {activity.DisplayName}, {activity.Status}, {activity.GetTagItem("http.response.status_code")}"),
};
ActivitySource.AddActivityListener(listener);

// A client from a service container, with options from configuration.
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ApiKey"] = "smoke", ["BaseAddress"] = address, ["Timeout"] = "00:01:00" }).Build();
var services = new ServiceCollection();
services.AddAlpharun(configuration);
await using var container = services.BuildServiceProvider();
var alpharun = container.GetRequiredService<IAlpharunClient>();

var response = await alpharun.CustomerInteractions.GetWithResponseAsync(new Guid(Id));
var interaction = response.Value;
Console.WriteLine($"{response}: {interaction.Id}, {interaction.Account.Id}, {interaction.Teammate?.Email}, {interaction.Summary}");
foreach (var field in interaction.DataExtractionFields ?? [])
{
    Console.WriteLine($"{field.Key}: {field.Type}, {field.Value.Kind}, {field.Value}");
}

foreach (var contact in interaction.Contacts)
{
    Console.WriteLine($"{contact.FirstName} {contact.LastName}: {contact.CustomFields?.GetString("preferred_contact_method")}");
}

// Models in a type of the program, read and written by System.Text.Json.
var json = JsonSerializer.Serialize(new Kept(DateTimeOffset.UnixEpoch, interaction), KeptContext.Default.Kept);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, KeptContext.Default.Kept), KeptContext.Default.Kept) == json ? "read back the same" : "read back with differences");

// A client without a container, and error responses.
using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "smoke", BaseAddress = new Uri(address), MaxRetries = 0 });
Console.WriteLine(await client.CustomerInteractions.FindAsync("00000000-0000-0000-0000-000000000000") is null ? "no such interaction" : "found an interaction that does not exist");
foreach (var id in new[] { "no-uuid", ".." })
{
    try
    {
        await client.CustomerInteractions.GetAsync(id);
        Console.WriteLine($"{id}: found");
    }
    catch (AlpharunApiException exception)
    {
        Console.WriteLine($"{id}: {exception.GetType().Name}, {exception.Message} {exception.Error?.Message}");
    }
    catch (ArgumentException exception)
    {
        Console.WriteLine($"{id}: {exception.Message}");
    }
}
