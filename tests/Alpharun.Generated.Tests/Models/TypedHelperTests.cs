using System.Globalization;
using Alpharun.Shapes;
using Newtonsoft.Json;
using Guid = System.Guid;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Tests the helper properties that convert a text with a format to a .NET type.</summary>
public class TypedHelperTests
{
    [Test]
    public void A_valid_text_is_converted_to_the_type_of_its_format()
    {
        var scalars = With(("uuid", "00000000-0000-0000-0000-00000000002a"), ("date", "2025-01-31"), ("moment", "2025-01-31T09:30:00.5+05:30"), ("bytes", "AQI="));

        Assert.That(scalars.UuidAsGuid, Is.EqualTo(new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42)));
        Assert.That(scalars.DateAsDate, Is.EqualTo(new DateTime(2025, 1, 31)));
        Assert.That(scalars.MomentAsDateTimeOffset?.ToString("o", CultureInfo.InvariantCulture), Is.EqualTo("2025-01-31T09:30:00.5000000+05:30"));
        Assert.That(scalars.BytesAsBytes, Is.EqualTo(new byte[] { 1, 2 }));
    }

    [TestCase("")]
    [TestCase("nonsense")]
    [TestCase("31/01/2025")]
    public void The_helper_of_an_invalid_text_is_null(string text)
    {
        var scalars = With(("uuid", text), ("date", text), ("moment", text), ("bytes", text + "!"));

        Assert.That((scalars.UuidAsGuid, scalars.DateAsDate, scalars.MomentAsDateTimeOffset, scalars.BytesAsBytes), Is.EqualTo(((Guid?)null, (DateTime?)null, (DateTimeOffset?)null, (byte[]?)null)));
        Assert.That((scalars.Uuid, scalars.Date, scalars.Moment), Is.EqualTo((text, text, text)));
    }

    [Test]
    public void The_helper_of_a_missing_text_is_null()
    {
        var scalars = JsonConvert.DeserializeObject<Scalars>(GeneratedModels.Minimal(typeof(Scalars)))!;

        Assert.That((scalars.OUuidAsGuid, scalars.ODateAsDate, scalars.OMomentAsDateTimeOffset, scalars.OBytesAsBytes), Is.EqualTo(((Guid?)null, (DateTime?)null, (DateTimeOffset?)null, (byte[]?)null)));
    }

    [Test]
    public void A_helper_is_not_written() =>
        Assert.That(JsonConvert.SerializeObject(With(("uuid", "00000000-0000-0000-0000-00000000002a"))), Does.Not.Contain("AsGuid"));

    [Test]
    public void A_documented_property_with_the_name_of_a_helper_keeps_its_name()
    {
        var collisions = new Collisions { FooBar = "", FooBar2 = "", FooBar3 = "", Id = "00000000-0000-0000-0000-00000000002a", IdAsGuid = "mine" };

        Assert.That((collisions.IdAsGuid, collisions.IdAsGuid2.HasValue), Is.EqualTo(("mine", true)));
    }

    private static Scalars With(params (string Property, string Text)[] texts) =>
        JsonConvert.DeserializeObject<Scalars>(texts.Aggregate(
            GeneratedModels.Minimal(typeof(Scalars)),
            (json, entry) => Json.With(json, entry.Property, JsonConvert.SerializeObject(entry.Text))))!;
}
