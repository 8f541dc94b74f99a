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

    /// <summary>The low-level client, which is generated. It returns whole response bodies, including the <c>data</c> envelope.</summary>
    IAlpharunApi Api { get; }
}
