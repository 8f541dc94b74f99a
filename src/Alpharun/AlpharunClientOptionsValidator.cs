using Microsoft.Extensions.Options;

namespace Alpharun;

/// <summary>Validates options when a program starts. The messages contain the names of options, but no values.</summary>
internal sealed class AlpharunClientOptionsValidator : IValidateOptions<AlpharunClientOptions>
{
    // The size limit of an array.
    private const int LongestResponse = 1024 * 1024 * 1024;

    // The limit of the runtime's timers.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMilliseconds(int.MaxValue);

    public ValidateOptionsResult Validate(string? name, AlpharunClientOptions options)
    {
        var problems = Problems(options, string.IsNullOrEmpty(name) ? "Alpharun: " : $"Alpharun ('{name}'): ");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>Finds the problems of options, one sentence for each.</summary>
    public static IReadOnlyList<string> Problems(AlpharunClientOptions options, string prefix)
    {
        var problems = new List<string>();
        if (options.TokenProvider is null && string.IsNullOrWhiteSpace(options.ApiKey))
        {
            problems.Add("ApiKey is missing: set ApiKey or TokenProvider.");
        }
        else if (options.ApiKey is { } key && !IsToken(key))
        {
            problems.Add("ApiKey contains a character that cannot be sent: a space, a line break, or a character that is not ASCII.");
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
            problems.Add("MaxRetries must not be negative.");
        }

        if (options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > LongestTimeout)
        {
            problems.Add("MaxRetryAfter must not be negative and must be less than 24 days.");
        }

        if (options.MaxResponseBytes is < 1 or > LongestResponse)
        {
            problems.Add("MaxResponseBytes must be from 1 to 1073741824 (1 GiB).");
        }

        if (options.TimeProvider is null)
        {
            problems.Add("TimeProvider must not be null.");
        }

        return [.. problems.Select(text => prefix + text)];
    }

    /// <summary>Decides whether a text can be sent as a bearer token.</summary>
    public static bool IsToken(string text) => text.Length > 0 && text.All(character => character is > ' ' and < '\x7F');

    private static bool IsTimeout(TimeSpan time) =>
        time == Timeout.InfiniteTimeSpan || (time > TimeSpan.Zero && time <= LongestTimeout);

    private static string? AddressProblem(Uri? address) => address switch
    {
        null => "is missing.",
        { IsAbsoluteUri: false } => "must be an absolute address, such as https://host/path.",
        { Scheme: not ("https" or "http") } => "must begin with https://.",
        { Scheme: "http", IsLoopback: false } => "must be https, because http would expose the key in transit. Only a loopback address can be http.",
        { UserInfo.Length: > 0 } => "must not contain user information.",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } => "must not have a query or a fragment.",
        _ => null,
    };
}
