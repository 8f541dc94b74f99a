using Alpharun.Build;
using Alpharun.OpenApi.Preparing;
using Alpharun.OpenApi.Reading;

// Makes the generated code of one document. Called by build/Generate.targets when the content hash differs.
try
{
    Generation.Run(Options.Parse(args));
    return 0;
}
catch (DocumentException exception)
{
    // As compilers write it, so that a build shows the place.
    var origin = exception.Location is { } place ? FormattableString.Invariant($"{place.Source}({place.Line},{place.Column})") : "alpharun-generator";
    var message = exception.Location is { } location ? exception.Message[$"{location}: ".Length..] : exception.Message;
    Console.WriteLine($"{origin}: error ALPHARUN001: {message}");
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
