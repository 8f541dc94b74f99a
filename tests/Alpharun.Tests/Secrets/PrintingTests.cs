namespace Alpharun.Tests.Secrets;

/// <summary>Tests that <c>ToString</c> of public types returns no private data.</summary>
public class PrintingTests
{
    private static readonly Type[] Types = [.. new[] { typeof(AlpharunClient), typeof(CustomerInteraction) }.SelectMany(type => type.Assembly.GetExportedTypes())];

    // ToString returns the value of these types. Enum values are defined by the API. SECURITY.md documents this.
    private static readonly Type[] Values = [typeof(FieldValue), .. Types.Where(type => type.GetProperty("IsKnown") is not null)];

    // Each instance contains the secret.
    private static readonly object[] WithSecrets =
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
    public void Only_these_types_override_ToString() =>
        Assert.That(Overriding, Is.EquivalentTo(Values.Concat(WithSecrets.Select(value => Definition(value.GetType())))));

    [Test]
    public void Only_a_field_value_can_be_formatted() =>
        Assert.That(Types.Where(type => typeof(IFormattable).IsAssignableFrom(type) && !type.IsEnum), Is.SubsetOf(Values));

    [TestCaseSource(nameof(WithSecrets))]
    public void ToString_returns_no_values(object value) => Assert.That(value.ToString(), Is.Not.Empty.And.Not.Contains(Failure.Secret));

    [Test]
    public void ToString_of_options_returns_no_key() =>
        Assert.That(new AlpharunClientOptions { ApiKey = Failure.Secret, BaseAddress = new Uri($"https://{Failure.Secret}.example") }.ToString(), Is.EqualTo(typeof(AlpharunClientOptions).FullName));

    [Test]
    public void No_exception_overrides_ToString_Message_or_Data() =>
        Assert.That(Types.Where(type => typeof(Exception).IsAssignableFrom(type)), Is.Not.Empty.And.All.Matches<Type>(type =>
            type!.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType == typeof(Exception)
            && type.GetProperty(nameof(Exception.Message))!.DeclaringType == typeof(Exception)
            && type.GetProperty(nameof(Exception.Data))!.DeclaringType == typeof(Exception)));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
