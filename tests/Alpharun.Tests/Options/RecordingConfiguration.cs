using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Alpharun.Tests.Options;

/// <summary>An empty configuration that records the requested keys.</summary>
internal sealed class RecordingConfiguration : IConfiguration
{
    private readonly IConfigurationRoot _empty = new ConfigurationBuilder().Build();

    /// <summary>The requested keys, each once, in the order of the requests.</summary>
    public List<string> Keys { get; } = [];

    public string? this[string key]
    {
        get
        {
            if (!Keys.Contains(key))
            {
                Keys.Add(key);
            }

            return null;
        }
        set => throw new NotSupportedException();
    }

    public IEnumerable<IConfigurationSection> GetChildren() => [];

    public IChangeToken GetReloadToken() => _empty.GetReloadToken();

    public IConfigurationSection GetSection(string key) => _empty.GetSection(key);
}
