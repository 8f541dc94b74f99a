namespace Alpharun.Http;

/// <summary>Makes one segment of a path of a parameter, and never anything else.</summary>
internal static class PathSegment
{
    // What .NET takes for a URL is about 65,000 characters; no server takes as many.
    private const int MaxLength = 32 * 1024;

    /// <summary>The segment.</summary>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    /// <exception cref="ArgumentException">The value is blank, or leads to another resource, or holds what no URL can.</exception>
    public static string Of(string value, string parameterName)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("The value is blank.", parameterName);
        }

        // Dots are not escaped, and a URL of them leads to the parent resource.
        if (value is "." or "..")
        {
            throw new ArgumentException("The value is '.' or '..', which would lead to another resource.", parameterName);
        }

        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsControl(value[index]))
            {
                throw new ArgumentException("The value holds a control character.", parameterName);
            }

            if (char.IsSurrogate(value[index]))
            {
                if (!char.IsSurrogatePair(value, index))
                {
                    throw new ArgumentException("The value holds half of a surrogate pair.", parameterName);
                }

                index++;
            }
        }

        return value.Length <= MaxLength && Uri.EscapeDataString(value) is { Length: <= MaxLength } segment
            ? segment
            : throw new ArgumentException("The value is too long for a URL.", parameterName);
    }
}
