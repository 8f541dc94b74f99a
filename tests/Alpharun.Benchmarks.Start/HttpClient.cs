using System.Net.Http.Headers;
using System.Net.Http.Json;
using Alpharun.Benchmarks.Reading.Peers;

using var httpClient = new HttpClient { BaseAddress = new Uri(args[0]) };
httpClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "key");
var response = await httpClient.GetFromJsonAsync("customer-interactions/3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10", PlainJsonContext.Default.PlainResponse);
Console.WriteLine(response?.Data?.CustomerInteraction?.Summary);
