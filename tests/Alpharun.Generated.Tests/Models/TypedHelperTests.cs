using System.Globalization;
using Alpharun.Shapes;
using Newtonsoft.Json;
using Guid = System.Guid;

namespace Alpharun.Generated.Tests.Models;

/// <summary>Texts whose format a server may not keep, and what stands beside them.</summary>
public class TypedHelperTests
{
    [Test]
    public void A_good_text_is_read_as_its_format_promises()
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
    public void A_malformed_text_is_nothing_and_stays_text(string text)
    {
        var scalars = With(("uuid", text), ("date", text), ("moment", text), ("bytes", text + "!"));

        Assert.That((scalars.UuidAsGuid, scalars.DateAsDate, scalars.MomentAsDateTimeOffset, scalars.BytesAsBytes), Is.EqualTo(((Guid?)null, (DateTime?)null, (DateTimeOffset?)null, (byte[]?)null)));
        Assert.That((scalars.Uuid, scalars.Date, scalars.Moment), Is.EqualTo((text, text, text)));
    }

    [Test]
    public void A_missing_text_is_nothing()
    {
        var scalars = JsonConvert.DeserializeObject<Scalars>(GeneratedModels.Minimal(typeof(Scalars)))!;

        Assert.That((scalars.OUuidAsGuid, scalars.ODateAsDate, scalars.OMomentAsDateTimeOffset, scalars.OBytesAsBytes), Is.EqualTo(((Guid?)null, (DateTime?)null, (DateTimeOffset?)null, (byte[]?)null)));
    }

    [Test]
    public void A_helper_is_not_written() =>
        Assert.That(JsonConvert.SerializeObject(With(("uuid", "00000000-0000-0000-0000-00000000002a"))), Does.Not.Contain("AsGuid"));

    [Test]
    public void A_property_that_has_the_helpers_name_keeps_it()
    {
        var collisions = new Collisions { FooBar = "", FooBar2 = "", FooBar3 = "", Id = "00000000-0000-0000-0000-00000000002a", IdAsGuid = "mine" };

        Assert.That((collisions.IdAsGuid, collisions.IdAsGuid2.HasValue), Is.EqualTo(("mine", true)));
    }

    private static Scalars With(params (string Property, string Text)[] texts) =>
        JsonConvert.DeserializeObject<Scalars>(texts.Aggregate(
            GeneratedModels.Minimal(typeof(Scalars)),
            (json, entry) => Json.With(json, entry.Property, JsonConvert.SerializeObject(entry.Text))))!;
}
