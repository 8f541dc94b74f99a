using System.Security.Cryptography;
using System.Text;

namespace Alpharun.Build;

/// <summary>
/// The hash of all that decides the generated code, which the generated file bears in its first line. A build computes the
/// same in <c>build/Generate.targets</c>, without starting a program: the two must agree.
/// </summary>
internal static class ContentHash
{
    private const string Prefix = "// Content hash: ";

    /// <summary>The first line of a generated file.</summary>
    /// <param name="inputs">The files in their order, each as a path and the name that it has in the hash, with a <c>|</c> between.</param>
    public static string Line(IEnumerable<string> inputs)
    {
        var lines = inputs.Select(input => input.Split('|', 2)).Select(input => $"{input[1]}={Hash(File.ReadAllText(input[0]).Replace("\r", "", StringComparison.Ordinal))}");
        return Prefix + Hash(string.Join(';', lines));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
