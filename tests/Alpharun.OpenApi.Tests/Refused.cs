using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Tests;

/// <summary>Asserts that a document is rejected.</summary>
internal static class Refused
{
    /// <summary>Returns the message of the <see cref="DocumentException"/> that an action throws, and asserts that it is one line.</summary>
    public static string Message(Action action)
    {
        var exception = Assert.Throws<DocumentException>(() => action())!;
        Assert.That(exception.Message, Does.Not.Contain("\n"));
        return exception.Message;
    }
}
