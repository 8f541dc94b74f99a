namespace Alpharun.Build.Tests;

/// <summary>Scripts that replace programs on the <c>PATH</c>.</summary>
internal sealed class StandIns(string folder)
{
    /// <summary>The environment variables with which the scripts are found first.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["PATH"] = $"{folder}:{System.Environment.GetEnvironmentVariable("PATH")}" };

    /// <summary>Replaces a program.</summary>
    /// <param name="program">The name of the program.</param>
    /// <param name="script">The shell script to run instead.</param>
    public async Task AddAsync(string program, string script)
    {
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, program);
        await File.WriteAllTextAsync(file, $"#!/bin/sh\n{script}\n");
        await Processes.RunAsync(folder, "chmod", "+x", file);
    }
}
