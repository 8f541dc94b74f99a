using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Alpharun.Tests.Options;

/// <summary>A configuration that has nothing, and notes what it is asked for.</summary>
internal sealed class RecordingConfiguration : IConfiguration
{
    private readonly IConfigurationRoot _empty = new ConfigurationBuilder().Build();

    /// <summary>The keys, once each, in their order.</summary>
    public List<string> Asked { get; } = [];

    public string? this[string key]
    {
        get
        {
            if (!Asked.Contains(key))
            {
                Asked.Add(key);
            }

            return null;
        }
        set => throw new NotSupportedException();
    }

    public IEnumerable<IConfigurationSection> GetChildren() => [];

    public IChangeToken GetReloadToken() => _empty.GetReloadToken();

    public IConfigurationSection GetSection(string key) => _empty.GetSection(key);
}
