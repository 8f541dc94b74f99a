using Alpharun.Generated;

namespace Alpharun;

/// <summary>The Alpharun API. A minor version may add members: to stand in for it in tests, use a mocking library or a class of your own that you build with it.</summary>
/// <remarks>Safe to use from several threads at once.</remarks>
public interface IAlpharunClient
{
    /// <summary>Customer interactions.</summary>
    ICustomerInteractionsClient CustomerInteractions { get; }

    /// <summary>The operations exactly as the API's document describes them, envelopes and all.</summary>
    IAlpharunApi Api { get; }
}
