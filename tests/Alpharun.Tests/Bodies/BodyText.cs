using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.Tests.Bodies;

/// <summary>Puts bodies together.</summary>
internal static class BodyText
{
    /// <summary>Where the customer interaction is.</summary>
    public const string InteractionPath = "$.data.customer_interaction";

    /// <summary>Where the value is that <see cref="WithField"/> takes.</summary>
    public const string FieldPath = InteractionPath + ".data_extraction_fields[0].value";

    /// <summary>Writes JSON as most servers do.</summary>
    public static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A customer interaction with properties beside those that it needs.</summary>
    public static string With(string properties) =>
        "{\"data\":{\"customer_interaction\":{\"id\":\"body-5ecret\"," + properties + ",\"account\":{\"id\":\"5ecret\"},\"contacts\":[]}}}";

    /// <summary>A customer interaction with a data extraction field that has a value.</summary>
    public static string WithField(string value) =>
        With("\"data_extraction_fields\":[{\"key\":\"5ecret\",\"name\":\"5ecret\",\"type\":\"text\",\"value\":" + value + ",\"more\":1}]");
}
