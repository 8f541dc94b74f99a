using Alpharun;

using var client = new AlpharunClient(new AlpharunClientOptions { ApiKey = "key", BaseAddress = new Uri(args[0]) });
var interaction = await client.CustomerInteractions.GetAsync("3f0c2a52-5a3c-4c58-9a0e-6f1f6f3f9d10");
Console.WriteLine(interaction.Summary);
