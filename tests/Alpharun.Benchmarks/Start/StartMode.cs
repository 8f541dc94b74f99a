namespace Alpharun.Benchmarks.Start;

/// <summary>A way to publish a program.</summary>
/// <param name="Name">The name in reports.</param>
/// <param name="Arguments">The arguments of <c>dotnet publish</c>.</param>
internal sealed record StartMode(string Name, params string[] Arguments);
