using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alpharun.Cli.Export;

/// <summary>Shows the number of ids per second.</summary>
internal sealed class RateColumn : ProgressColumn
{
    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(task.Speed is { } speed ? FormattableString.Invariant($"{speed:N0}/s") : string.Empty);
}
