using Alpharun;
using Alpharun.DependencyInjection;
using Alpharun.Sending;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Alpharun clients to a service collection.</summary>
public static class AlpharunServiceCollectionExtensions
{
    private const string ClientName = "Alpharun";

    /// <summary>
    /// Adds <see cref="IAlpharunClient"/> as a singleton. The options are validated when the host starts, or at the first use.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">Sets the options, at least the API key.</param>
    /// <returns>The builder of the HTTP client that sends the requests. Use it to add handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddAlpharun(this IServiceCollection services, Action<AlpharunClientOptions> configure) =>
        services.AddAlpharun(Options.Options.DefaultName, configure);

    /// <summary>
    /// Adds <see cref="IAlpharunClient"/> as a singleton, with the options <c>ApiKey</c>, <c>BaseAddress</c>, <c>Timeout</c>,
    /// <c>AttemptTimeout</c>, <c>MaxRetries</c>, <c>MaxRetryAfter</c> and <c>MaxResponseBytes</c> from configuration. When
    /// the configuration changes, the next call uses the new values.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section with the options, for example <c>configuration.GetSection("Alpharun")</c>.</param>
    /// <returns>The builder of the HTTP client that sends the requests. Use it to add handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddAlpharun(this IServiceCollection services, IConfiguration configuration) =>
        services.AddAlpharun(Options.Options.DefaultName, configuration);

    /// <summary>
    /// Adds a named client as a keyed singleton, for programs that use several accounts. Inject it as
    /// <c>[FromKeyedServices("name")] IAlpharunClient</c>.
    /// </summary>
    /// <inheritdoc cref="AddAlpharun(IServiceCollection, Action{AlpharunClientOptions})"/>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the client and the service key.</param>
    /// <param name="configure">Sets the options, at least the API key.</param>
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
    /// Adds a named client as a keyed singleton, for programs that use several accounts. Inject it as
    /// <c>[FromKeyedServices("name")] IAlpharunClient</c>.
    /// </summary>
    /// <inheritdoc cref="AddAlpharun(IServiceCollection, IConfiguration)"/>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the client and the service key.</param>
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

        // Both are resolved for every call, because the factory renews connections and the options can change.
        return new AlpharunClient(new ApiSender(() => factory.CreateClient(httpClientName), () => options.Get(name)));
    }
}
