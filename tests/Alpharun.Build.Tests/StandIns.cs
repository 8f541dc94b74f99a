namespace Alpharun.Build.Tests;

/// <summary>Programs that stand in for others, found before them.</summary>
internal sealed class StandIns(string folder)
{
    /// <summary>The environment in which they are found.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["PATH"] = $"{folder}:{System.Environment.GetEnvironmentVariable("PATH")}" };

    /// <summary>Adds one.</summary>
    /// <param name="program">What it is called.</param>
    /// <param name="script">What it does, as a shell has it.</param>
    public async Task AddAsync(string program, string script)
    {
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, program);
        await File.WriteAllTextAsync(file, $"#!/bin/sh\n{script}\n");
        await Processes.RunAsync(folder, "chmod", "+x", file);
    }
}
