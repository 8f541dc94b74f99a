namespace Alpharun.Tests.Calls;

/// <summary>Takes results one by one.</summary>
internal static class Results
{
    /// <summary>The next result, which there must be.</summary>
    public static async Task<FetchResult<CustomerInteraction>> NextAsync(this IAsyncEnumerator<FetchResult<CustomerInteraction>> results)
    {
        Assert.That(await results.MoveNextAsync(), Is.True);
        return results.Current;
    }
}
