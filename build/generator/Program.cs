using Alpharun.Build;
using Alpharun.OpenApi;
using Alpharun.OpenApi.Documents;

// build/Generate.targets runs this program. Errors have the format of compiler errors, so that the build shows their position in the
// document.
try
{
    var options = new Options(args.Skip(1));
    switch (args.FirstOrDefault())
    {
        case "prepare":
            PrepareCommand.Run(options);
            break;
        case "generate":
            GenerateCommand.Run(options);
            break;
        default:
            throw new ArgumentException("the first argument must be 'prepare' or 'generate'.");
    }

    return 0;
}
catch (DocumentException exception)
{
    var origin = exception.Location is { } place ? FormattableString.Invariant($"{place.Source}({place.Line},{place.Column})") : "alpharun-generator";
    var message = exception.Location is { } location ? exception.Message[$"{location}: ".Length..] : exception.Message;
    Console.WriteLine($"{VisibleText.OneLine(origin)}: error ALPHARUN001: {VisibleText.OneLine(message)}");
    return 1;
}
catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException)
{
    Console.WriteLine($"alpharun-generator: error ALPHARUN002: {exception.Message.ReplaceLineEndings(" ")}");
    return 1;
}
catch (Exception exception)
{
    Console.WriteLine($"alpharun-generator: error ALPHARUN002: a bug in the generator: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")} {exception.StackTrace?.ReplaceLineEndings(" ")}");
    return 1;
}
