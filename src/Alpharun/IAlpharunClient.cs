using Alpharun.Generated;

namespace Alpharun;

/// <summary>A client for the Alpharun API.</summary>
/// <remarks>
/// Thread-safe. Minor versions may add members. To replace the client in tests, use a mocking library, or implement the interface in your test
/// project.
/// </remarks>
public interface IAlpharunClient
{
    /// <summary>The operations on customer interactions.</summary>
    ICustomerInteractionsClient CustomerInteractions { get; }

    /// <summary>The generated client: the operations as in the API's document, including the envelopes of responses.</summary>
    IAlpharunApi Api { get; }
}
