using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alpharun.Tests.Options;

/// <summary>Tests that the configuration schema matches the options.</summary>
public class ConfigurationSchemaTests
{
    private static readonly string[] InCodeOnly =
        [nameof(AlpharunClientOptions.TokenProvider), nameof(AlpharunClientOptions.TimeProvider), nameof(AlpharunClientOptions.LoggerFactory), nameof(AlpharunClientOptions.OnDrift)];

    [Test]
    public void The_schema_describes_every_option_that_is_read_from_configuration()
    {
        var difference = CheckedInFile.Difference("src/Alpharun/DependencyInjection/ConfigurationSchema.json", ConfigurationSchema.For(ReadOptions()), "Alpharun.Tests");

        Assert.That(difference, Is.Null, difference);
    }

    [Test]
    public void Every_option_is_read_from_configuration_except_those_that_need_code() => Assert.That(
        ReadOptions(),
        Is.EquivalentTo(typeof(AlpharunClientOptions).GetProperties().Select(property => property.Name).Except(InCodeOnly)),
        "ConfigureFromConfiguration reads options one by one. Add the new option there, or to InCodeOnly.");

    [TestCase("00:01:40")]
    [TestCase("01:30")]
    [TestCase("1.02:03:04.5")]
    [TestCase("-00:00:00.0010000")]
    public void A_valid_time_matches_the_schema(string text) => Assert.That(text, Does.Match(ConfigurationSchema.Time().ToString()));

    [TestCase("100")]
    [TestCase("30 seconds")]
    public void An_invalid_time_does_not_match_the_schema(string text) => Assert.That(text, Does.Not.Match(ConfigurationSchema.Time().ToString()));

    private static List<string> ReadOptions()
    {
        var configuration = new RecordingConfiguration();
        using var services = new ServiceCollection().With(collection => collection.AddAlpharun(configuration)).BuildServiceProvider();

        Assert.That(() => services.GetRequiredService<IOptions<AlpharunClientOptions>>().Value, Throws.InstanceOf<OptionsValidationException>(), "There is no API key.");

        return configuration.Keys;
    }
}
