namespace Alpharun.Tests.Secrets;

/// <summary>What the client gives to programs does not print itself into a log by mistake.</summary>
public class PrintingTests
{
    private static readonly Type[] Types = [.. new[] { typeof(AlpharunClient), typeof(CustomerInteraction) }.SelectMany(type => type.Assembly.GetExportedTypes())];

    // Their text is the value that they are. The document's enums are texts that the API chose; SECURITY.md says so.
    private static readonly Type[] Values = [typeof(FieldValue), .. Types.Where(type => type.GetProperty("IsKnown") is not null)];

    // Each with something private in all that it holds.
    private static readonly object[] Discreet =
    [
        new ApiResponse<string>(Failure.Secret, System.Net.HttpStatusCode.OK, new ApiResponseHeaders([new("X-Name", [Failure.Secret])])),
        new ApiResponseHeaders([new("X-Name", [Failure.Secret])]),
        new AlpharunDrift("GET /", "$." + Failure.Secret, AlpharunDriftKind.UnknownProperty),
        new Optional<string>(Failure.Secret),
        RawJson.Parse($"\"{Failure.Secret}\""),
        default(NoContent),
    ];

    private static IEnumerable<Type> Overriding =>
        Types.Where(type => !type.IsInterface && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!.Assembly == type.Assembly);

    [Test]
    public void Only_these_types_have_a_text_of_their_own() =>
        Assert.That(Overriding, Is.EquivalentTo(Values.Concat(Discreet.Select(value => Definition(value.GetType())))));

    [Test]
    public void Only_a_field_value_can_be_formatted() =>
        Assert.That(Types.Where(type => typeof(IFormattable).IsAssignableFrom(type) && !type.IsEnum), Is.SubsetOf(Values));

    [TestCaseSource(nameof(Discreet))]
    public void Its_text_holds_no_value(object value) => Assert.That(value.ToString(), Is.Not.Empty.And.Not.Contains(Failure.Secret));

    [Test]
    public void Options_print_no_key() =>
        Assert.That(new AlpharunClientOptions { ApiKey = Failure.Secret, BaseAddress = new Uri($"https://{Failure.Secret}.example") }.ToString(), Is.EqualTo(typeof(AlpharunClientOptions).FullName));

    [Test]
    public void No_exception_has_a_text_of_its_own_and_so_prints_its_message_alone() =>
        Assert.That(Types.Where(type => typeof(Exception).IsAssignableFrom(type)), Is.Not.Empty.And.All.Matches<Type>(type =>
            type!.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType == typeof(Exception)
            && type.GetProperty(nameof(Exception.Message))!.DeclaringType == typeof(Exception)
            && type.GetProperty(nameof(Exception.Data))!.DeclaringType == typeof(Exception)));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
