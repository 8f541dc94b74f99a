using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build.Tests;

/// <summary>Runs a script step of a workflow or an action in the same way as GitHub.</summary>
internal sealed partial class WorkflowStep
{
    private readonly MapNode _step;
    private readonly Dictionary<string, string> _values;

    private WorkflowStep(MapNode step, Dictionary<string, string> values) => (_step, _values) = (step, values);

    public string Script => _step.Text("run")!;

    /// <summary>Gets the script steps of a file in order. The inputs of an action have their default values.</summary>
    public static IReadOnlyList<WorkflowStep> Of(string file)
    {
        var root = DocumentReader.ReadMap(File.ReadAllText(Path.Combine(RepositoryCopy.Original, file)), file);
        var inputs = root.Map("inputs")?.AsEnumerable() ?? [];
        var defaults = inputs.ToDictionary(input => "inputs." + input.Key, input => ((MapNode)input.Value).Text("default") ?? string.Empty);
        return [.. Maps(root).Where(map => map.Contains("run")).Select(step => new WorkflowStep(step, new Dictionary<string, string>(defaults)))];
    }

    /// <summary>Gets a node and all of its descendants that are maps.</summary>
    public static IEnumerable<MapNode> Maps(Node node) => node switch
    {
        MapNode map => map.Select(entry => entry.Value).SelectMany(Maps).Prepend(map),
        ListNode list => list.SelectMany(Maps),
        _ => [],
    };

    /// <summary>Sets the value of an expression in the environment of the step, such as <c>inputs.base</c>.</summary>
    public WorkflowStep With(string expression, string value)
    {
        _values[expression] = value;
        return this;
    }

    /// <summary>Runs the script.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="environment">Environment variables in addition to those of the step.</param>
    public Task<Processes.Result> RunAsync(string folder, IReadOnlyDictionary<string, string> environment)
    {
        var all = new Dictionary<string, string>(environment);
        foreach (var name in _step.Map("env")?.Keys ?? [])
        {
            all[name] = Expression().Replace(_step.Map("env")!.Text(name)!, match => _values[match.Groups["expression"].Value]);
        }

        // GitHub uses other options if the step names the shell.
        string[] options = _step.Text("shell") is null ? ["-e"] : ["--noprofile", "--norc", "-eo", "pipefail"];
        return Processes.RunAsync(folder, all, "bash", [.. options, "-c", Script]);
    }

    [GeneratedRegex(@"\$\{\{\s*(?<expression>.*?)\s*\}\}")]
    private static partial Regex Expression();
}
