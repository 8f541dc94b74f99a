using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Alpharun.DependencyInjection;

/// <summary>Takes options from configuration; by hand, so that no reflection is needed and every message names the key.</summary>
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
        if (configuration[nameof(options.BaseAddress)] is { } address)
        {
            options.BaseAddress = Uri.TryCreate(address, UriKind.Absolute, out var uri)
                ? uri
                : throw Invalid(nameof(options.BaseAddress), "an absolute address, such as https://host/path");
        }

        if (configuration[nameof(options.Timeout)] is { } timeout)
        {
            // A number alone would be days, where who writes it means seconds.
            options.Timeout = timeout.Contains(':') && TimeSpan.TryParse(timeout, CultureInfo.InvariantCulture, out var time)
                ? time
                : throw Invalid(nameof(options.Timeout), "a time, such as 00:01:40");
        }
    }

    private OptionsValidationException Invalid(string option, string expected)
    {
        var path = configuration is IConfigurationSection section ? $"{section.Path}:{option}" : option;
        return new OptionsValidationException(name, typeof(AlpharunClientOptions), [$"Alpharun: {path} must be {expected}."]);
    }
}
