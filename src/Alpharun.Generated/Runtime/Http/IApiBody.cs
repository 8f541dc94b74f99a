using Alpharun.Serialization;

namespace Alpharun.Http;

/// <summary>Describes the body of a response.</summary>
internal interface IApiBody
{
    /// <summary>Whether the body is passed on to the caller as a stream instead of being read into memory.</summary>
    bool IsStream { get; }

    /// <summary>Reads a body only to report its drift.</summary>
    /// <param name="content">The body.</param>
    /// <exception cref="ModelReadException">The body does not match the API's document.</exception>
    void ReportDrift(ApiContent content);
}

/// <summary>Describes the body of a response, and reads it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal interface IApiBody<out T> : IApiBody
{
    /// <summary>Reads a body.</summary>
    /// <param name="content">The body.</param>
    /// <exception cref="ModelReadException">The body does not match the API's document.</exception>
    T Read(ApiContent content);
}
