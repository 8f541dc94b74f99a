using System.Text.RegularExpressions;
using Alpharun.OpenApi.Documents;
using Alpharun.OpenApi.Reading;

namespace Alpharun.Build.Tests;

/// <summary>A step of a workflow or an action that is a script, run as GitHub runs it.</summary>
internal sealed partial class WorkflowStep
{
    private readonly MapNode _step;
    private readonly Dictionary<string, string> _values;

    private WorkflowStep(MapNode step, Dictionary<string, string> values) => (_step, _values) = (step, values);

    public string Script => _step.Text("run")!;

    /// <summary>The scripts of a file in their order; the inputs of an action have their defaults.</summary>
    public static IReadOnlyList<WorkflowStep> Of(string file)
    {
        var root = DocumentReader.ReadMap(File.ReadAllText(Path.Combine(RepositoryCopy.Original, file)), file);
        var inputs = root.Map("inputs")?.AsEnumerable() ?? [];
        var defaults = inputs.ToDictionary(input => "inputs." + input.Key, input => ((MapNode)input.Value).Text("default") ?? string.Empty);
        return [.. Maps(root).Where(map => map.Contains("run")).Select(step => new WorkflowStep(step, new Dictionary<string, string>(defaults)))];
    }

    /// <summary>A node and all within it that are maps.</summary>
    public static IEnumerable<MapNode> Maps(Node node) => node switch
    {
        MapNode map => map.Select(entry => entry.Value).SelectMany(Maps).Prepend(map),
        ListNode list => list.SelectMany(Maps),
        _ => [],
    };

    /// <summary>Gives an expression in the step's environment, such as <c>inputs.base</c>, a value.</summary>
    public WorkflowStep With(string expression, string value)
    {
        _values[expression] = value;
        return this;
    }

    /// <summary>Runs the script.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="environment">What there is in the environment besides what the step says.</param>
    public Task<Processes.Result> RunAsync(string folder, IReadOnlyDictionary<string, string> environment)
    {
        var all = new Dictionary<string, string>(environment);
        foreach (var name in _step.Map("env")?.Keys ?? [])
        {
            all[name] = Expression().Replace(_step.Map("env")!.Text(name)!, match => _values[match.Groups["what"].Value]);
        }

        // What GitHub runs depends on whether the step names the shell.
        string[] options = _step.Text("shell") is null ? ["-e"] : ["--noprofile", "--norc", "-eo", "pipefail"];
        return Processes.RunAsync(folder, all, "bash", [.. options, "-c", Script]);
    }

    [GeneratedRegex(@"\$\{\{\s*(?<what>.*?)\s*\}\}")]
    private static partial Regex Expression();
}
