namespace Alpharun.Http;

/// <summary>Describes the responses with one status, or with a range of statuses.</summary>
/// <param name="From">The first status.</param>
/// <param name="To">The last status.</param>
/// <param name="Body">The body of these responses.</param>
internal sealed record ApiResponseCase<TBody>(int From, int To, TBody Body)
    where TBody : class, IApiBody
{
    private int Width => To - From;

    /// <summary>Finds the body of a status: that of the narrowest case that includes the status.</summary>
    /// <returns>The body, or <c>null</c> if no case includes the status.</returns>
    public static TBody? Find(ApiResponseCase<TBody>[] cases, int status)
    {
        ApiResponseCase<TBody>? narrowest = null;
        foreach (var each in cases)
        {
            if (status >= each.From && status <= each.To && (narrowest is null || each.Width < narrowest.Width))
            {
                narrowest = each;
            }
        }

        return narrowest?.Body;
    }
}
