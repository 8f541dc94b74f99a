using System.Net.Http.Headers;
using Alpharun.Benchmarks.Reading.Peers.Generated.NewtonsoftJson;

using var httpClient = new HttpClient();
httpClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "key");
var client = new Client(httpClient) { BaseUrl = args[0] };
var response = await client.CustomerInteractionsAsync(new Guid("3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10"));
Console.WriteLine(response.Data.Customer_interaction.Summary);
