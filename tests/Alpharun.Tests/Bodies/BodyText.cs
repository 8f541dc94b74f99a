using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alpharun.Tests.Bodies;

/// <summary>Creates bodies.</summary>
internal static class BodyText
{
    /// <summary>The JSON path of the customer interaction.</summary>
    public const string InteractionPath = "$.data.customer_interaction";

    /// <summary>The JSON path of the value in <see cref="WithField"/>.</summary>
    public const string FieldPath = InteractionPath + ".data_extraction_fields[0].value";

    /// <summary>Options with minimal escaping, like most servers.</summary>
    public static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Creates a customer interaction with additional properties.</summary>
    public static string With(string properties) =>
        "{\"data\":{\"customer_interaction\":{\"id\":\"body-5ecret\"," + properties + ",\"account\":{\"id\":\"5ecret\"},\"contacts\":[]}}}";

    /// <summary>Creates a customer interaction with a data extraction field.</summary>
    public static string WithField(string value) =>
        With("\"data_extraction_fields\":[{\"key\":\"5ecret\",\"name\":\"5ecret\",\"type\":\"text\",\"value\":" + value + ",\"more\":1}]");
}
