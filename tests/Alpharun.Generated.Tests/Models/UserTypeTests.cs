namespace Alpharun.Generated.Tests.Models;

/// <summary>Models inside types of a user's own.</summary>
[TestFixtureSource(typeof(JsonLibrary), nameof(JsonLibrary.All))]
public class UserTypeTests(JsonLibrary library)
{
    private const string Contact = """{"id":"1","custom_fields":[{"key":"k","name":"n","type":"number","value":1.10}],"new":[1.10]}""";

    [Test]
    public void A_model_in_a_class_is_written_as_it_was_read()
    {
        const string Holder = $$"""{"Contact":{{Contact}},"Contacts":[{{Contact}},null],"ByName":{"a":{{Contact}}},"Type":"text","MaybeType":"brand new","Value":"5","MaybeValue":5}""";

        Assert.That(library.Write(library.Read<Holder>(Holder)), Is.EqualTo(Holder));
    }

    [Test]
    public void Nulls_in_a_class_stay_nulls()
    {
        const string Empty = """{"Contact":null,"Contacts":null,"ByName":null,"Type":"","MaybeType":null,"Value":null,"MaybeValue":null}""";

        Assert.That(library.Write(library.Read<Holder>(Empty)), Is.EqualTo(Empty));
    }

    [Test]
    public void A_wrong_model_in_a_class_is_found_by_the_path_to_it_and_in_it()
    {
        var error = library.ErrorOf<Holder>("""{"Contacts":[{"id":"1"},{"id":5}]}""");

        Assert.That(error, Does.Contain("At $.id of Contact").And.Contain("Contacts[1]"));
    }

    public sealed class Holder
    {
        public Contact? Contact { get; set; }

        public IReadOnlyList<Contact?>? Contacts { get; set; }

        public IReadOnlyDictionary<string, Contact>? ByName { get; set; }

        public FieldType Type { get; set; }

        public FieldType? MaybeType { get; set; }

        public FieldValue Value { get; set; }

        public FieldValue? MaybeValue { get; set; }
    }
}
