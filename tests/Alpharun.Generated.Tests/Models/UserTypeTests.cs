namespace Alpharun.Generated.Tests.Models;

/// <summary>Tests models as members of user-defined types.</summary>
[TestFixtureSource(typeof(JsonLibrary), nameof(JsonLibrary.All))]
public class UserTypeTests(JsonLibrary library)
{
    private const string Contact = """{"id":"1","custom_fields":[{"key":"k","name":"n","type":"number","value":1.10}],"new":[1.10]}""";

    [Test]
    public void Models_in_a_user_defined_class_round_trip()
    {
        const string Holder = $$"""{"Contact":{{Contact}},"Contacts":[{{Contact}},null],"ByName":{"a":{{Contact}}},"Type":"text","MaybeType":"brand new","Value":"5","MaybeValue":5}""";

        Assert.That(library.Write(library.Read<Holder>(Holder)), Is.EqualTo(Holder));
    }

    [Test]
    public void Nulls_in_a_user_defined_class_round_trip()
    {
        const string Empty = """{"Contact":null,"Contacts":null,"ByName":null,"Type":"","MaybeType":null,"Value":null,"MaybeValue":null}""";

        Assert.That(library.Write(library.Read<Holder>(Empty)), Is.EqualTo(Empty));
    }

    [Test]
    public void The_message_has_the_path_to_the_model_and_the_path_in_the_model()
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
