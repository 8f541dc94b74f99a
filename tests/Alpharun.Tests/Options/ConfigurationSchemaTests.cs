using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alpharun.Tests.Options;

/// <summary>Editors complete just the options that configuration takes.</summary>
public class ConfigurationSchemaTests
{
    private static readonly string[] InCodeOnly =
        [nameof(AlpharunClientOptions.TokenProvider), nameof(AlpharunClientOptions.TimeProvider), nameof(AlpharunClientOptions.LoggerFactory), nameof(AlpharunClientOptions.OnDrift)];

    [Test]
    public void The_schema_names_what_configuration_is_asked_for_with_types_defaults_and_what_the_documentation_says()
    {
        var difference = CheckedInFile.Difference("src/Alpharun/DependencyInjection/ConfigurationSchema.json", ConfigurationSchema.For(Asked()), "Alpharun.Tests");

        Assert.That(difference, Is.Null, difference);
    }

    [Test]
    public void Every_option_comes_from_configuration_but_for_those_that_no_text_can_give() => Assert.That(
        Asked(),
        Is.EquivalentTo(typeof(AlpharunClientOptions).GetProperties().Select(property => property.Name).Except(InCodeOnly)),
        "ConfigureFromConfiguration takes options one by one: add the new one there, or here to those for code only.");

    [TestCase("00:01:40")]
    [TestCase("01:30")]
    [TestCase("1.02:03:04.5")]
    [TestCase("-00:00:00.0010000")]
    public void A_time_that_is_taken_is_one_for_the_editor(string text) => Assert.That(text, Does.Match(ConfigurationSchema.Time().ToString()));

    [TestCase("100")]
    [TestCase("30 seconds")]
    public void A_time_that_is_refused_is_none_for_the_editor(string text) => Assert.That(text, Does.Not.Match(ConfigurationSchema.Time().ToString()));

    private static List<string> Asked()
    {
        var configuration = new RecordingConfiguration();
        using var services = new ServiceCollection().With(collection => collection.AddAlpharun(configuration)).BuildServiceProvider();

        Assert.That(() => services.GetRequiredService<IOptions<AlpharunClientOptions>>().Value, Throws.InstanceOf<OptionsValidationException>(), "There is no key.");

        return configuration.Asked;
    }
}
