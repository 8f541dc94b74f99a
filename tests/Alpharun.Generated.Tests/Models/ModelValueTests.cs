using Alpharun.Shapes;

namespace Alpharun.Generated.Tests.Models;

[TestFixtureSource(typeof(JsonLibrary), nameof(JsonLibrary.All))]
public class ModelValueTests(JsonLibrary library)
{
    private const string Draft = """{"name":"a","n_name":null}""";
    private const string Lists = """{"texts":[],"numbers":[],"models":[],"maybe_list":null}""";

    [Test]
    public void Scalars_are_read_exactly()
    {
        var scalars = library.Read<Scalars>(GeneratedModels.Full(typeof(Scalars)));

        Assert.That(
            (scalars.Flag, scalars.Int32, scalars.Int64, scalars.Single, scalars.Ratio, scalars.Exact),
            Is.EqualTo((true, int.MinValue, long.MaxValue, 1.5f, 0.1d, 1.10m)));
    }

    [Test]
    public void A_text_that_looks_like_a_date_remains_a_text() =>
        Assert.That(library.Read<Scalars>(GeneratedModels.Full(typeof(Scalars))).Text, Is.EqualTo("2025-01-31T09:30:00.000+05:30"));

    [Test]
    public void A_union_distinguishes_a_text_of_digits_from_a_number()
    {
        var unions = library.Read<Unions>("""{"required_one":"5","required_nullable":5}""");

        Assert.That((unions.RequiredOne.Kind, unions.RequiredNullable.Kind), Is.EqualTo((FieldValueKind.Text, FieldValueKind.Number)));
    }

    [TestCase("5")]
    [TestCase("1.10")]
    [TestCase("true")]
    [TestCase("\"\"")]
    [TestCase("\"2025-01-31T09:30:00+05:30\"")]
    [TestCase("[1.10,{\"at\":\"2025-01-31\"}]")]
    public void A_union_round_trips_in_any_property(string value)
    {
        var json = $$"""{"required_one":{{value}},"required_nullable":{{value}},"optional_one":{{value}},"optional_nullable":{{value}},"list":[{{value}}]}""";

        Assert.That(Json.Canonical(library.Write(library.Read<Unions>(json))), Is.EqualTo(Json.Canonical(json)));
    }

    [Test]
    public void A_null_required_union_throws() =>
        Assert.That(library.ErrorOf<Unions>("""{"required_one":null,"required_nullable":null}"""), Does.Contain("At $.required_one"));

    [Test]
    public void A_null_required_property_is_written() =>
        Assert.That(library.Write(library.Read<Draft>(Draft)), Is.EqualTo(Draft));

    [Test]
    public void Nulls_in_lists_round_trip()
    {
        const string Nulls = """[null]""";
        var json = new[] { "anything", "untyped", "maybe_texts", "maybe_numbers", "maybe_colors", "maybe_models", "maybe_unions", "maybe_lists" }
            .Aggregate(Lists, (text, property) => Json.With(text, property, Nulls));

        Assert.That(Json.Canonical(library.Write(library.Read<Lists>(json))), Is.EqualTo(Json.Canonical(json)));
    }

    [TestCase("texts")]
    [TestCase("colors")]
    [TestCase("models")]
    [TestCase("lists")]
    [TestCase("unions")]
    public void A_null_in_a_list_of_non_nullable_items_throws(string property) =>
        Assert.That(library.ErrorOf<Lists>(Json.With(Lists, property, "[null]")), Does.Contain($"At $.{property}[0]"));

    [TestCase("null")]
    [TestCase("5")]
    [TestCase("\"text\"")]
    [TestCase("[1.10]")]
    public void A_property_of_any_type_accepts_any_JSON(string value)
    {
        var json = $$$"""{"any":{{{value}}},"any_object":{}}""";

        Assert.That(library.Write(library.Read<Anything>(json)), Is.EqualTo(json));
    }

    [Test]
    public void An_absent_optional_property_of_a_request_is_not_written() =>
        Assert.That(library.Write(new Draft { Name = "a", NName = null }), Is.EqualTo(Draft));

    [Test]
    public void A_null_optional_property_of_a_request_is_written_as_null() =>
        Assert.That(
            library.Write(new Draft { Name = "a", NName = null, OnName = null, OnNumber = null, OnUnion = default(FieldValue), OnNode = null }),
            Is.EqualTo("""{"name":"a","n_name":null,"on_name":null,"on_number":null,"on_node":null,"on_union":null}"""));

    [Test]
    public void An_optional_property_of_a_request_with_a_value_is_written() =>
        Assert.That(
            library.Write(new Draft { Name = "a", NName = "b", OnName = "c", OnNumber = 0, OnFlag = false, OnColor = Color.LightBlue }),
            Is.EqualTo("""{"name":"a","n_name":"b","on_name":"c","on_flag":false,"on_number":0,"on_color":"light-blue"}"""));

    [Test]
    public void Absent_and_null_properties_of_a_request_are_distinguished_when_read()
    {
        var draft = library.Read<Draft>(Json.With(Draft, "on_name", "null"));

        Assert.That((draft.OnName.IsSet, draft.OnName.Value, draft.OnFlag.IsSet), Is.EqualTo((true, (string?)null, false)));
    }

    [Test]
    public void JSON_names_with_the_same_CSharp_name_are_different_properties()
    {
        var collisions = library.Read<Collisions>("""{"foo_bar":"1","fooBar":"2","FooBar":"3"}""");

        Assert.That((collisions.FooBar, collisions.FooBar2, collisions.FooBar3), Is.EqualTo(("1", "2", "3")));
    }

    [Test]
    public void A_documented_property_named_additional_properties_is_not_unknown()
    {
        var collisions = library.Read<Collisions>("""{"foo_bar":"","fooBar":"","FooBar":"","additional_properties":"mine","other":1}""");

        Assert.That((collisions.AdditionalPropertiesValue, collisions.AdditionalProperties.Keys), Is.EqualTo(("mine", new[] { "other" })));
    }

    [Test]
    public void A_property_name_with_escape_sequences_is_recognized() =>
        Assert.That(library.Read<Keywords>("""{"\u0063lass":"a","event":1,"n\u0061mespace":"b"}""").Class, Is.EqualTo("a"));

    [Test]
    public void The_last_value_of_a_repeated_property_is_used() =>
        Assert.That(library.Read<Keywords>("""{"class":"a","class":"b","event":1,"namespace":""}""").Class, Is.EqualTo("b"));

    [TestCase("1.0")]
    [TestCase("1e0")]
    public void An_integer_with_decimals_or_an_exponent_is_read(string number) =>
        Assert.That(library.Read<Keywords>($$"""{"class":"","event":{{number}},"namespace":""}""").Event, Is.EqualTo(1));

    [Test]
    public void Enum_values_that_differ_in_case_are_different()
    {
        Assert.That(library.Read<OddEnum>("\"abc\""), Is.Not.EqualTo(library.Read<OddEnum>("\"ABC\"")));
        Assert.That(OddEnum.Plus1, Is.Not.EqualTo(OddEnum.Minus1));
    }

    [Test]
    public void Mutually_recursive_models_are_read()
    {
        var even = library.Read<Even>("""{"odd":{"evens":[{},{"odd":{"evens":[]}}]}}""");

        Assert.That(even.Odd!.Evens[1].Odd!.Evens, Is.Empty);
    }
}
