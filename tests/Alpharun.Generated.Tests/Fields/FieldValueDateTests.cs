using System.Globalization;

namespace Alpharun.Generated.Tests.Fields;

public class FieldValueDateTests
{
    [TestCase("2025-01-31T09:30:00Z", "2025-01-31T09:30:00.0000000+00:00")]
    [TestCase("2025-01-31t09:30:00z", "2025-01-31T09:30:00.0000000+00:00")]
    [TestCase("2025-01-31T09:30Z", "2025-01-31T09:30:00.0000000+00:00")]
    [TestCase("2025-01-31T09:30:15+05:30", "2025-01-31T09:30:15.0000000+05:30")]
    [TestCase("2025-01-31T09:30:15-03:45", "2025-01-31T09:30:15.0000000-03:45")]
    [TestCase("2025-01-31T23:59:59-00:00", "2025-01-31T23:59:59.0000000+00:00")]
    [TestCase("2025-01-31T09:30:00.5Z", "2025-01-31T09:30:00.5000000+00:00")]
    [TestCase("2025-01-31T09:30:00.0000001Z", "2025-01-31T09:30:00.0000001+00:00")]
    [TestCase("2025-01-31T09:30:00.99999999999Z", "2025-01-31T09:30:00.9999999+00:00")]
    [TestCase("2024-02-29T00:00:00+14:00", "2024-02-29T00:00:00.0000000+14:00")]
    [TestCase("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [TestCase("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    public void A_date_and_time_keeps_its_offset(string text, string expected)
    {
        FieldValue value = text;

        Assert.That(value.AsDateTimeOffset().ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(expected));
        Assert.That(value.TryGetDateTimeOffset(out var read), Is.True);
        Assert.That(read.ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(expected));
        Assert.That(value.Kind, Is.EqualTo(FieldValueKind.Text));
        Assert.That(value.AsString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("2025-01-31")]
    [TestCase("2025-01-31Z")]
    [TestCase("2025-01-31T09:30:00")]
    [TestCase("2025-01-31T09:30:00.5")]
    [TestCase("2025-01-31 09:30:00Z")]
    [TestCase("2025-01-31T09Z")]
    [TestCase("2025-01-31T09:30:Z")]
    [TestCase("2025-01-31T09:30:00.Z")]
    [TestCase("2025-01-31T09:30:00,5Z")]
    [TestCase("2025-01-31T09:30:00+05")]
    [TestCase("2025-01-31T09:30:00+0530")]
    [TestCase("2025-01-31T09:30:00+5:30")]
    [TestCase("2025-01-31T09:30:00+14:01")]
    [TestCase("2025-01-31T09:30:00+05:60")]
    [TestCase("2025-01-31T09:30:00+05:30:00")]
    [TestCase("2025-01-31T09:30:00Z ")]
    [TestCase(" 2025-01-31T09:30:00Z")]
    [TestCase("2025-01-31T09:30:00ZZ")]
    [TestCase("2025-02-29T09:30:00Z")]
    [TestCase("2025-00-10T09:30:00Z")]
    [TestCase("2025-13-10T09:30:00Z")]
    [TestCase("2025-01-00T09:30:00Z")]
    [TestCase("0000-01-01T00:00:00Z")]
    [TestCase("2025-01-31T24:00:00Z")]
    [TestCase("2025-01-31T09:60:00Z")]
    [TestCase("2025-01-31T23:59:60Z")]
    [TestCase("25-01-31T09:30:00Z")]
    [TestCase("20250131T093000Z")]
    [TestCase("0001-01-01T00:00:00+00:01")]
    [TestCase("9999-12-31T23:59:59-00:01")]
    [TestCase("\u0662\u0660\u0662\u0665-01-31T09:30:00Z")]
    [TestCase("Fri, 31 Jan 2025 09:30:00 GMT")]
    [TestCase("01/31/2025 09:30:00 +00:00")]
    public void A_text_that_is_incomplete_or_in_another_format_is_not_a_date(string text)
    {
        FieldValue value = text;

        Assert.That(value.TryGetDateTimeOffset(out var read), Is.False);
        Assert.That(read, Is.EqualTo(default(DateTimeOffset)));
        var problem = Assert.Throws<FormatException>(() => value.AsDateTimeOffset())!;
        Assert.That(text.Length == 0 || !problem.ToString().Contains(text, StringComparison.Ordinal));
    }
}
