namespace Alpharun.Benchmarks.Start;

/// <summary>A way to publish a program.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Arguments">What <c>dotnet publish</c> is told.</param>
internal sealed record StartMode(string Name, params string[] Arguments);
