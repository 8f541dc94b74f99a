using System.Runtime.CompilerServices;

namespace Alpharun.Generated.Tests.Fields;

public class FieldValueAccessTests
{
    private const string Date = "\"2025-01-31T09:30:00+05:30\"";

    // Each method is tested with all of these values.
    private static readonly string[] Values =
        ["null", "\"secret\"", "\"5\"", "\"true\"", Date, "7351", "1.5", "1e400", "true", "false", "{\"a\":7351}", "[7351]"];

    [TestCase("null", FieldValueKind.Null)]
    [TestCase("\"\"", FieldValueKind.Text)]
    [TestCase("\"5\"", FieldValueKind.Text)]
    [TestCase("\"true\"", FieldValueKind.Text)]
    [TestCase(Date, FieldValueKind.Text)]
    [TestCase("5", FieldValueKind.Number)]
    [TestCase("1e400", FieldValueKind.Number)]
    [TestCase("true", FieldValueKind.Boolean)]
    [TestCase("false", FieldValueKind.Boolean)]
    [TestCase("{}", FieldValueKind.Other)]
    [TestCase("[]", FieldValueKind.Other)]
    public void The_JSON_token_determines_the_kind(string json, FieldValueKind kind)
    {
        var value = FieldValue.FromJson(json);

        Assert.That(value.Kind, Is.EqualTo(kind));
        Assert.That(value.IsNull, Is.EqualTo(kind == FieldValueKind.Null));
    }

    [Test]
    public void The_default_is_null()
    {
        Assert.That(default(FieldValue).Kind, Is.EqualTo(FieldValueKind.Null));
        Assert.That(default(FieldValue), Is.EqualTo(FieldValue.FromJson("null")));
    }

    [Test]
    public void A_value_has_the_size_of_two_words() => Assert.That(Unsafe.SizeOf<FieldValue>(), Is.EqualTo(16));

    [TestCaseSource(nameof(Values))]
    public void A_text_is_read_from_texts_only(string json) =>
        Check(json, FieldValueKind.Text, v => (v.TryGetString(out var r), r), v => v.AsString(), v => (string)v);

    [TestCaseSource(nameof(Values))]
    public void A_boolean_is_read_from_booleans_only(string json) =>
        Check(json, FieldValueKind.Boolean, v => (v.TryGetBoolean(out var r), r), v => v.AsBoolean(), v => (bool)v);

    [TestCaseSource(nameof(Values))]
    public void A_decimal_is_read_from_numbers_only(string json) =>
        Check(json, FieldValueKind.Number, v => (v.TryGetDecimal(out var r), r), v => v.AsDecimal(), v => (decimal)v);

    [TestCaseSource(nameof(Values))]
    public void A_double_is_read_from_numbers_only(string json) =>
        Check(json, FieldValueKind.Number, v => (v.TryGetDouble(out var r), r), v => v.AsDouble(), v => (double)v);

    [TestCaseSource(nameof(Values))]
    public void An_integer_is_read_from_numbers_only(string json) =>
        Check(json, FieldValueKind.Number, v => (v.TryGetInt64(out var r), r), v => v.AsInt64(), v => (long)v);

    [TestCaseSource(nameof(Values))]
    public void A_date_is_read_from_texts_only(string json) =>
        Check(json, FieldValueKind.Text, v => (v.TryGetDateTimeOffset(out var r), r), v => v.AsDateTimeOffset());

    [TestCase("null", "none")]
    [TestCase("\"5\"", "text 5")]
    [TestCase("1.10", "number 1.10")]
    [TestCase("true", "boolean True")]
    [TestCase("[1, 2]", "other [1, 2]")]
    public void Match_and_switch_call_the_function_for_the_kind(string json, string expected)
    {
        var value = FieldValue.FromJson(json);
        var switched = new List<string>();

        var matched = value.Match(
            t => $"text {t}",
            n => FormattableString.Invariant($"number {n}"),
            b => $"boolean {b}",
            () => "none",
            o => $"other {o}");
        value.Switch(
            t => switched.Add($"text {t}"),
            n => switched.Add(FormattableString.Invariant($"number {n}")),
            b => switched.Add($"boolean {b}"),
            () => switched.Add("none"),
            o => switched.Add($"other {o}"));

        Assert.That(matched, Is.EqualTo(expected));
        Assert.That(switched, Is.EqualTo([expected]));
    }

    [Test]
    public void Match_and_switch_throw_for_an_object_or_array_without_a_function()
    {
        var value = FieldValue.FromJson("[7351]");

        Assert.That(
            () => value.Match(_ => 0, _ => 0, _ => 0, () => 0),
            Throws.InvalidOperationException.With.Message.Contains("Other").And.Message.Not.Contains("7351"));
        Assert.That(
            () => value.Switch(_ => { }, _ => { }, _ => { }, () => { }),
            Throws.InvalidOperationException.With.Message.Contains("Other").And.Message.Not.Contains("7351"));
    }

    [Test]
    public void Match_and_switch_do_not_round()
    {
        var value = FieldValue.FromJson("1e400");

        Assert.That(() => value.Match(_ => 0, _ => 0, _ => 0, () => 0), Throws.TypeOf<OverflowException>());
        Assert.That(() => value.Switch(_ => { }, _ => { }, _ => { }, () => { }), Throws.TypeOf<OverflowException>());
    }

    [Test]
    public void Match_and_switch_throw_for_a_null_function_of_any_kind()
    {
        Assert.That(() => default(FieldValue).Match(null!, _ => 0, _ => 0, () => 0), Throws.ArgumentNullException);
        Assert.That(() => default(FieldValue).Match(_ => 0, null!, _ => 0, () => 0), Throws.ArgumentNullException);
        Assert.That(() => default(FieldValue).Match(_ => 0, _ => 0, null!, () => 0), Throws.ArgumentNullException);
        Assert.That(() => default(FieldValue).Match(_ => 0, _ => 0, _ => 0, null!), Throws.ArgumentNullException);
        Assert.That(() => default(FieldValue).Switch(null!, _ => { }, _ => { }, () => { }), Throws.ArgumentNullException);
        Assert.That(() => default(FieldValue).Switch(_ => { }, null!, _ => { }, () => { }), Throws.ArgumentNullException);
        Assert.That(() => default(FieldValue).Switch(_ => { }, _ => { }, null!, () => { }), Throws.ArgumentNullException);
        Assert.That(() => default(FieldValue).Switch(_ => { }, _ => { }, _ => { }, null!), Throws.ArgumentNullException);
    }

    private static void Check<T>(
        string json,
        FieldValueKind requested,
        Func<FieldValue, (bool IsRead, T Value)> tryGet,
        params Func<FieldValue, T>[] get)
    {
        var value = FieldValue.FromJson(json);
        var (isRead, read) = tryGet(value);

        foreach (var method in get)
        {
            if (isRead)
            {
                Assert.That(value.Kind, Is.EqualTo(requested));
                Assert.That(method(value), Is.EqualTo(read));
                continue;
            }

            Assert.That(read, Is.EqualTo(default(T)));
            var problem = Assert.Catch(() => method(value))!;
            if (value.Kind == requested)
            {
                Assert.That(problem, Is.TypeOf<OverflowException>().Or.TypeOf<FormatException>());
            }
            else
            {
                Assert.That(problem, Is.TypeOf<InvalidOperationException>());
                Assert.That(problem.Message, Does.Contain(requested.ToString()).And.Contain(value.Kind.ToString()));
            }

            Assert.That(problem.ToString(), Does.Not.Contain("secret").And.Not.Contain("7351").And.Not.Contain("400"));
        }
    }
}
