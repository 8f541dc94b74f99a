namespace Alpharun.Http;

/// <summary>Converts parameters to path segments. A parameter always remains a single segment.</summary>
internal static class PathParameter
{
    // .NET limits a URL to about 65,000 characters. Servers accept fewer.
    private const int MaxLength = 32 * 1024;

    /// <summary>Converts a value to an escaped segment.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank, <c>.</c> or <c>..</c>, contains a control character or an unpaired surrogate, or is too long.</exception>
    public static string ToSegment(string value, string parameterName)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException("The value is blank.", parameterName);
        }

        // Dots are not escaped, so these segments would address another resource.
        if (value is "." or "..")
        {
            throw new ArgumentException("The value is '.' or '..', which would address another resource.", parameterName);
        }

        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsControl(value[index]))
            {
                throw new ArgumentException("The value contains a control character.", parameterName);
            }

            if (char.IsSurrogate(value[index]))
            {
                if (!char.IsSurrogatePair(value, index))
                {
                    throw new ArgumentException("The value contains an unpaired surrogate.", parameterName);
                }

                index++;
            }
        }

        return value.Length <= MaxLength && Uri.EscapeDataString(value) is { Length: <= MaxLength } segment
            ? segment
            : throw new ArgumentException("The value is too long for a URL.", parameterName);
    }
}
