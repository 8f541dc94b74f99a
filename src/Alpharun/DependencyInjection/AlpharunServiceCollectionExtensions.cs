using Alpharun;
using Alpharun.DependencyInjection;
using Alpharun.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Alpharun client to a container.</summary>
public static class AlpharunServiceCollectionExtensions
{
    private const string ClientName = "Alpharun";

    /// <summary>
    /// Adds <see cref="IAlpharunClient"/> as a singleton. Options are checked when the host starts, or at the first use.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options: the API key, at least.</param>
    /// <returns>The builder of the HTTP client that the calls go through: add handlers of your own to it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddAlpharun(this IServiceCollection services, Action<AlpharunClientOptions> configure) =>
        services.AddAlpharun(Options.Options.DefaultName, configure);

    /// <summary>
    /// Adds <see cref="IAlpharunClient"/> as a singleton, with the options <c>ApiKey</c>, <c>BaseAddress</c>, <c>Timeout</c>,
    /// <c>AttemptTimeout</c>, <c>MaxRetries</c>, <c>MaxRetryAfter</c> and <c>MaxResponseBytes</c> from configuration. A changed
    /// value is used from the next call on.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configuration">The section with the options, <c>configuration.GetSection("Alpharun")</c>, say.</param>
    /// <returns>The builder of the HTTP client that the calls go through: add handlers of your own to it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddAlpharun(this IServiceCollection services, IConfiguration configuration) =>
        services.AddAlpharun(Options.Options.DefaultName, configuration);

    /// <summary>
    /// Adds a client under a name, as a keyed singleton, for programs that use several accounts:
    /// <c>[FromKeyedServices("name")] IAlpharunClient</c>.
    /// </summary>
    /// <inheritdoc cref="AddAlpharun(IServiceCollection, Action{AlpharunClientOptions})"/>
    /// <param name="services">The container.</param>
    /// <param name="name">The name, which is the service key.</param>
    /// <param name="configure">Sets the options: the API key, at least.</param>
    public static IHttpClientBuilder AddAlpharun(this IServiceCollection services, string name, Action<AlpharunClientOptions> configure)
    {
        if (configure is null)
        {
            throw new ArgumentNullException(nameof(configure));
        }

        var builder = Add(services, name);
        services.Configure(name, configure);
        return builder;
    }

    /// <summary>
    /// Adds a client under a name, as a keyed singleton, for programs that use several accounts:
    /// <c>[FromKeyedServices("name")] IAlpharunClient</c>.
    /// </summary>
    /// <inheritdoc cref="AddAlpharun(IServiceCollection, IConfiguration)"/>
    /// <param name="services">The container.</param>
    /// <param name="name">The name, which is the service key.</param>
    /// <param name="configuration">The section with the options.</param>
    public static IHttpClientBuilder AddAlpharun(this IServiceCollection services, string name, IConfiguration configuration)
    {
        if (configuration is null)
        {
            throw new ArgumentNullException(nameof(configuration));
        }

        var builder = Add(services, name);
        services.AddSingleton<IOptionsChangeTokenSource<AlpharunClientOptions>>(new ConfigurationChangeTokenSource<AlpharunClientOptions>(name, configuration));
        services.AddSingleton<IConfigureOptions<AlpharunClientOptions>>(new ConfigureFromConfiguration(name, configuration));
        return builder;
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string name)
    {
        if (services is null)
        {
            throw new ArgumentNullException(nameof(services));
        }

        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        services.AddOptions<AlpharunClientOptions>(name)
            .PostConfigure<IServiceProvider>((options, provider) => options.LoggerFactory ??= provider.GetService<ILoggerFactory>())
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AlpharunClientOptions>, AlpharunClientOptionsValidator>());
        var httpClientName = name.Length == 0 ? ClientName : $"{ClientName}:{name}";
        if (name.Length == 0)
        {
            services.TryAddSingleton<IAlpharunClient>(provider => CreateClient(provider, name, httpClientName));
        }
        else
        {
            services.TryAddKeyedSingleton<IAlpharunClient>(name, (provider, _) => CreateClient(provider, name, httpClientName));
        }

        return services.AddHttpClient(httpClientName)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(HttpClients.CreateHandler)
            .RemoveAllLoggers();
    }

    private static AlpharunClient CreateClient(IServiceProvider provider, string name, string httpClientName)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var options = provider.GetRequiredService<IOptionsMonitor<AlpharunClientOptions>>();

        // Asked for at every call: the factory renews connections, and options may have changed.
        return new AlpharunClient(new ApiSender(() => factory.CreateClient(httpClientName), () => options.Get(name)));
    }
}
