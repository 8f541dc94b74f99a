using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Alpharun.DependencyInjection;

/// <summary>Reads options from configuration. It does not use the binder, which needs reflection and whose messages lack the key.</summary>
internal sealed class ConfigureFromConfiguration(string name, IConfiguration configuration) : IConfigureNamedOptions<AlpharunClientOptions>
{
    public void Configure(AlpharunClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name1, AlpharunClientOptions options)
    {
        if (name1 != name)
        {
            return;
        }

        options.ApiKey = configuration[nameof(options.ApiKey)] ?? options.ApiKey;
        options.BaseAddress = Address(nameof(options.BaseAddress)) ?? options.BaseAddress;
        options.Timeout = Time(nameof(options.Timeout)) ?? options.Timeout;
        options.AttemptTimeout = Time(nameof(options.AttemptTimeout)) ?? options.AttemptTimeout;
        options.MaxRetries = Integer(nameof(options.MaxRetries)) ?? options.MaxRetries;
        options.MaxRetryAfter = Time(nameof(options.MaxRetryAfter)) ?? options.MaxRetryAfter;
        options.MaxResponseBytes = Integer(nameof(options.MaxResponseBytes)) ?? options.MaxResponseBytes;
    }

    private Uri? Address(string option) => configuration[option] switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) => address,
        _ => throw Invalid(option, "an absolute address, such as https://host/path"),
    };

    private TimeSpan? Time(string option) => configuration[option] switch
    {
        null => null,

        // TimeSpan parses a single number as days, but most people mean seconds.
        var text when text.Contains(':') && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) => time,
        _ => throw Invalid(option, "a time, such as 00:01:40"),
    };

    private int? Integer(string option) => configuration[option] switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Invalid(option, "a whole number, such as 3"),
    };

    private OptionsValidationException Invalid(string option, string expected)
    {
        var path = configuration is IConfigurationSection section ? $"{section.Path}:{option}" : option;
        return new OptionsValidationException(name, typeof(AlpharunClientOptions), [$"Alpharun: {path} must be {expected}."]);
    }
}
