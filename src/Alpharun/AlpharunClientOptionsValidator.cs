using Microsoft.Extensions.Options;

namespace Alpharun;

/// <summary>Checks options when a program starts; messages name the option, and never its value.</summary>
internal sealed class AlpharunClientOptionsValidator : IValidateOptions<AlpharunClientOptions>
{
    // What one array holds.
    private const int LongestResponse = 1024 * 1024 * 1024;

    // What a timer of the runtime takes.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    public ValidateOptionsResult Validate(string? name, AlpharunClientOptions options)
    {
        var problems = Problems(options, string.IsNullOrEmpty(name) ? "Alpharun: " : $"Alpharun ('{name}'): ");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>What is wrong with options, a sentence each.</summary>
    public static IReadOnlyList<string> Problems(AlpharunClientOptions options, string prefix)
    {
        var problems = new List<string>();
        if (options.TokenProvider is null && string.IsNullOrWhiteSpace(options.ApiKey))
        {
            problems.Add("ApiKey is missing: set it, or a TokenProvider.");
        }
        else if (options.ApiKey is { } key && !IsToken(key))
        {
            problems.Add("ApiKey holds a character that cannot be sent: a space, a line break, or one that is not ASCII.");
        }

        if (AddressProblem(options.BaseAddress) is { } problem)
        {
            problems.Add($"BaseAddress {problem}");
        }

        if (!IsTimeout(options.Timeout))
        {
            problems.Add("Timeout must be positive and less than 24 days, or Timeout.InfiniteTimeSpan.");
        }

        if (!IsTimeout(options.AttemptTimeout))
        {
            problems.Add("AttemptTimeout must be positive and less than 24 days, or Timeout.InfiniteTimeSpan.");
        }

        if (options.MaxRetries < 0)
        {
            problems.Add("MaxRetries must be 0, for no retries, or more.");
        }

        if (options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > LongestTimeout)
        {
            problems.Add("MaxRetryAfter must not be negative and must be less than 24 days.");
        }

        if (options.MaxResponseBytes is < 1 or > LongestResponse)
        {
            problems.Add("MaxResponseBytes must be from 1 to 1073741824, which is 1 GiB.");
        }

        if (options.TimeProvider is null)
        {
            problems.Add("TimeProvider is missing: leave it at TimeProvider.System, or set another.");
        }

        return [.. problems.Select(text => prefix + text)];
    }

    /// <summary>Whether a text can be sent as a bearer token.</summary>
    public static bool IsToken(string text) => text.Length > 0 && text.All(character => character is > ' ' and < '\x7F');

    private static bool IsTimeout(TimeSpan time) =>
        time == Timeout.InfiniteTimeSpan || (time > TimeSpan.Zero && time <= LongestTimeout);

    private static string? AddressProblem(Uri? address) => address switch
    {
        null => "is missing.",
        { IsAbsoluteUri: false } => "must be an absolute address, such as https://host/path.",
        { Scheme: not ("https" or "http") } => "must begin with https://.",
        { Scheme: "http", IsLoopback: false } => "must be https: http is allowed on a loopback address only, or the key could be read on its way.",
        { UserInfo.Length: > 0 } => "must not hold a user name.",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } => "must not have a query or a fragment.",
        _ => null,
    };
}
