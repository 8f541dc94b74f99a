using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Tests;

/// <summary>How a document is refused.</summary>
internal static class Refused
{
    /// <summary>The message of the exception with which an action refuses a document: always one line.</summary>
    public static string Message(Action action)
    {
        var exception = Assert.Throws<DocumentException>(() => action())!;
        Assert.That(exception.Message, Does.Not.Contain("\n"));
        return exception.Message;
    }
}
