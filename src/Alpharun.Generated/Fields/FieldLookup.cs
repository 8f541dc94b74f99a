using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

/// <summary>Finds fields in a list by their keys, and reads their values.</summary>
/// <remarks>
/// A list that is null is an empty one. Keys are compared character by character; of two fields with one key the first
/// counts. The methods that begin with <c>Try</c> return false where the others throw. Messages of exceptions name the key
/// and the kinds, never the value.
/// </remarks>
public static class FieldLookup
{
    /// <summary>The field with a key.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>The first field with that key, or null.</returns>
    public static T? Find<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField
    {
        _ = key ?? throw new ArgumentNullException(nameof(key));
        return fields?.FirstOrDefault(field => string.Equals(field?.Key, key, StringComparison.Ordinal));
    }

    /// <summary>The text in a field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidOperationException">The value is null or no text.</exception>
    public static string GetString<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsString());

    /// <summary>The boolean in a field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidOperationException">The value is null or no boolean.</exception>
    public static bool GetBoolean<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsBoolean());

    /// <summary>The number in a field, exactly.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidOperationException">The value is null or no number.</exception>
    /// <exception cref="OverflowException">The number is too large for a decimal, or would have to be rounded.</exception>
    public static decimal GetNumber<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsDecimal());

    /// <summary>The double nearest to the number in a field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidOperationException">The value is null or no number.</exception>
    /// <exception cref="OverflowException">The number is beyond the range of a double.</exception>
    public static double GetDouble<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsDouble());

    /// <summary>The integer in a field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidOperationException">The value is null or no number.</exception>
    /// <exception cref="OverflowException">The number has a fraction, or does not fit into 64 bits.</exception>
    public static long GetInt64<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsInt64());

    /// <summary>The date and time in a field; see <see cref="FieldValue.AsDateTimeOffset"/>.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    /// <exception cref="InvalidOperationException">The value is null or no text.</exception>
    /// <exception cref="FormatException">The text spells no date and time with an offset.</exception>
    public static DateTimeOffset GetDateTimeOffset<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsDateTimeOffset());

    /// <summary>The text in a field, if there is one.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The text, or null.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether there is such a field, with a text.</returns>
    public static bool TryGetString<T>(this IEnumerable<T>? fields, string key, [NotNullWhen(true)] out string? value)
        where T : class, IField => ValueOf(fields, key).TryGetString(out value);

    /// <summary>The boolean in a field, if there is one.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The boolean, or false.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether there is such a field, with a boolean.</returns>
    public static bool TryGetBoolean<T>(this IEnumerable<T>? fields, string key, out bool value)
        where T : class, IField => ValueOf(fields, key).TryGetBoolean(out value);

    /// <summary>The number in a field, if there is one that a decimal holds exactly.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The number, or zero.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether there is such a field, with such a number.</returns>
    public static bool TryGetNumber<T>(this IEnumerable<T>? fields, string key, out decimal value)
        where T : class, IField => ValueOf(fields, key).TryGetDecimal(out value);

    /// <summary>The double nearest to the number in a field, if there is one within its range.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The number, or zero.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether there is such a field, with such a number.</returns>
    public static bool TryGetDouble<T>(this IEnumerable<T>? fields, string key, out double value)
        where T : class, IField => ValueOf(fields, key).TryGetDouble(out value);

    /// <summary>The integer in a field, if there is one that fits into 64 bits.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The number, or zero.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether there is such a field, with such a number.</returns>
    public static bool TryGetInt64<T>(this IEnumerable<T>? fields, string key, out long value)
        where T : class, IField => ValueOf(fields, key).TryGetInt64(out value);

    /// <summary>The date and time in a field, if there is one; see <see cref="FieldValue.AsDateTimeOffset"/>.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The date and time, or the earliest there is.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether there is such a field, with a text that spells a date and time with its offset.</returns>
    public static bool TryGetDateTimeOffset<T>(this IEnumerable<T>? fields, string key, out DateTimeOffset value)
        where T : class, IField => ValueOf(fields, key).TryGetDateTimeOffset(out value);

    // A field that is missing reads like one that is null.
    private static FieldValue ValueOf<T>(IEnumerable<T>? fields, string key)
        where T : class, IField => fields.Find(key)?.Value ?? default;

    // What the value throws says nothing of the key, so it is told again with it.
    private static TValue Get<T, TValue>(IEnumerable<T>? fields, string key, Func<FieldValue, TValue> read)
        where T : class, IField
    {
        var field = fields.Find(key) ?? throw new KeyNotFoundException($"There is no field '{key}'.");
        try
        {
            return read(field.Value);
        }
        catch (InvalidOperationException problem)
        {
            throw new InvalidOperationException($"Field '{key}': {problem.Message}", problem);
        }
        catch (OverflowException problem)
        {
            throw new OverflowException($"Field '{key}': {problem.Message}", problem);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"Field '{key}': {problem.Message}", problem);
        }
    }
}
