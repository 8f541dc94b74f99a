namespace Alpharun.Generated.Tests.Fields;

public class FieldLookupTests
{
    private static readonly IReadOnlyList<Field>? Fields =
    [
        new("text", "secret"),
        new("number", 7351.5m),
        new("integer", 7351),
        new("huge", FieldValue.FromJson("7351e400")),
        new("boolean", true),
        new("date", "2025-01-31T09:30:00+05:30"),
        new("nothing", default),
        new("twice", 1),
        new("twice", 2),
    ];

    [Test]
    public void A_field_is_found_by_its_key()
    {
        Assert.That(Fields.Find("integer")?.Value, Is.EqualTo((FieldValue)7351));
        Assert.That(Fields.Find("INTEGER"), Is.Null);
        Assert.That(Fields.Find("missing"), Is.Null);
    }

    [Test]
    public void The_first_field_with_a_key_is_used() => Assert.That(Fields.GetInt64("twice"), Is.EqualTo(1));

    [Test]
    public void Any_enumerable_can_be_searched()
    {
        Assert.That(new List<Field> { new("a", 1) }.Find("a"), Is.Not.Null);
        Assert.That(new IField[] { new Field("a", 1) }.Find("a"), Is.Not.Null);
        Assert.That(Enumerable.Repeat(new Field("a", 1), 1).Find("a"), Is.Not.Null);
        Assert.That(new Field[] { null!, new("a", 1) }.Find("a"), Is.Not.Null);
    }

    [Test]
    public void A_null_list_is_treated_as_empty()
    {
        IReadOnlyList<Field>? none = null;

        Assert.That(none.Find("a"), Is.Null);
        Assert.That(none.TryGetString("a", out _), Is.False);
        Assert.That(() => none.GetString("a"), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void Values_are_found_by_key()
    {
        var date = new DateTimeOffset(2025, 1, 31, 9, 30, 0, new TimeSpan(5, 30, 0));

        Assert.That(Fields.GetString("text"), Is.EqualTo("secret"));
        Assert.That(Fields.GetBoolean("boolean"), Is.True);
        Assert.That(Fields.GetNumber("number"), Is.EqualTo(7351.5m));
        Assert.That(Fields.GetDouble("number"), Is.EqualTo(7351.5));
        Assert.That(Fields.GetInt64("integer"), Is.EqualTo(7351));
        Assert.That(Fields.GetDateTimeOffset("date"), Is.EqualTo(date));
        Assert.That(Fields.TryGetString("text", out var text) ? text : null, Is.EqualTo("secret"));
        Assert.That(Fields.TryGetBoolean("boolean", out var boolean) && boolean);
        Assert.That(Fields.TryGetNumber("number", out var number) ? number : 0, Is.EqualTo(7351.5m));
        Assert.That(Fields.TryGetDouble("number", out var real) ? real : 0, Is.EqualTo(7351.5));
        Assert.That(Fields.TryGetInt64("integer", out var integer) ? integer : 0, Is.EqualTo(7351));
        Assert.That(Fields.TryGetDateTimeOffset("date", out var moment) ? moment : default, Is.EqualTo(date));
    }

    [TestCase("nothing")]
    [TestCase("missing")]
    [TestCase("huge")]
    public void Try_methods_return_false_for_a_missing_null_or_out_of_range_value(string key)
    {
        Assert.That(Fields.TryGetString(key, out var text), Is.False);
        Assert.That(text, Is.Null);
        Assert.That(Fields.TryGetBoolean(key, out _), Is.False);
        Assert.That(Fields.TryGetNumber(key, out _), Is.False);
        Assert.That(Fields.TryGetDouble(key, out _), Is.False);
        Assert.That(Fields.TryGetInt64(key, out _), Is.False);
        Assert.That(Fields.TryGetDateTimeOffset(key, out _), Is.False);
    }

    [Test]
    public void The_exception_for_a_missing_field_names_the_key()
    {
        foreach (var get in Getters)
        {
            Assert.That(() => get("missing"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'missing'"));
        }
    }

    [Test]
    public void The_exception_for_a_null_value_names_the_key_and_the_kind()
    {
        foreach (var get in Getters)
        {
            Assert.That(
                () => get("nothing"),
                Throws.InvalidOperationException.With.Message.Contains("'nothing'").And.Message.Contains("Null"));
        }
    }

    [Test]
    public void The_exception_for_a_wrong_kind_names_the_key_and_the_kinds_but_not_the_value()
    {
        Assert.That(() => Fields.GetBoolean("text"), Throw("text", "Text", "Boolean"));
        Assert.That(() => Fields.GetNumber("text"), Throw("text", "Text", "Number"));
        Assert.That(() => Fields.GetDouble("text"), Throw("text", "Text", "Number"));
        Assert.That(() => Fields.GetInt64("text"), Throw("text", "Text", "Number"));
        Assert.That(() => Fields.GetString("integer"), Throw("integer", "Number", "Text"));
        Assert.That(() => Fields.GetDateTimeOffset("integer"), Throw("integer", "Number", "Text"));

        static NUnit.Framework.Constraints.IResolveConstraint Throw(string key, string kind, string requested) =>
            Throws.InvalidOperationException
                .With.Message.Contains($"'{key}'").And.Message.Contains(kind).And.Message.Contains(requested)
                .And.Message.Not.Contains("secret").And.Message.Not.Contains("7351");
    }

    [Test]
    public void The_exception_for_an_unrepresentable_value_names_the_key_but_not_the_value()
    {
        Assert.That(() => Fields.GetNumber("huge"), Throw<OverflowException>("huge"));
        Assert.That(() => Fields.GetDouble("huge"), Throw<OverflowException>("huge"));
        Assert.That(() => Fields.GetInt64("number"), Throw<OverflowException>("number"));
        Assert.That(() => Fields.GetDateTimeOffset("text"), Throw<FormatException>("text"));

        static NUnit.Framework.Constraints.IResolveConstraint Throw<T>(string key)
            where T : Exception =>
            Throws.TypeOf<T>()
                .With.Message.Contains($"'{key}'")
                .And.Message.Not.Contains("secret").And.Message.Not.Contains("7351");
    }

    [Test]
    public void A_null_key_throws()
    {
        Assert.That(() => Fields.Find(null!), Throws.ArgumentNullException);
        Assert.That(() => Fields.GetString(null!), Throws.ArgumentNullException);
        Assert.That(() => Fields.TryGetString(null!, out _), Throws.ArgumentNullException);
    }

    private static Func<string, object>[] Getters =>
    [
        key => Fields.GetString(key),
        key => Fields.GetBoolean(key),
        key => Fields.GetNumber(key),
        key => Fields.GetDouble(key),
        key => Fields.GetInt64(key),
        key => Fields.GetDateTimeOffset(key),
    ];

    private sealed class Field(string key, FieldValue value) : IField
    {
        public string Key => key;

        public string Name => key;

        public FieldType Type => default;

        public FieldValue Value => value;
    }
}
