namespace Alpharun.Tests.Calls;

/// <summary>Reads results one by one.</summary>
internal static class Results
{
    /// <summary>Gets the next result. Fails without one.</summary>
    public static async Task<FetchResult<CustomerInteraction>> NextAsync(this IAsyncEnumerator<FetchResult<CustomerInteraction>> results)
    {
        Assert.That(await results.MoveNextAsync(), Is.True);
        return results.Current;
    }
}
