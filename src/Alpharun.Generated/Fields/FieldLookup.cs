using System.Diagnostics.CodeAnalysis;

namespace Alpharun;

/// <summary>Finds fields in a list by key, and gets their values.</summary>
/// <remarks>
/// A null list is treated as an empty one. Keys are compared by ordinal. If several fields have the same key, the first is used. The
/// methods that begin with <c>Try</c> return false where the others throw. Exception messages contain the key and the kinds of values,
/// but no values.
/// </remarks>
public static class FieldLookup
{
    /// <summary>Finds the field with a key.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>The first field with that key, or <c>null</c>.</returns>
    public static T? Find<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField
    {
        _ = key ?? throw new ArgumentNullException(nameof(key));
        return fields?.FirstOrDefault(field => string.Equals(field?.Key, key, StringComparison.Ordinal));
    }

    /// <summary>Gets the text of a field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">No field has the key.</exception>
    /// <exception cref="InvalidOperationException">The value is null or not a text.</exception>
    public static string GetString<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsString());

    /// <summary>Gets the boolean of a field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">No field has the key.</exception>
    /// <exception cref="InvalidOperationException">The value is null or not a boolean.</exception>
    public static bool GetBoolean<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsBoolean());

    /// <summary>Gets the exact number of a field.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">No field has the key.</exception>
    /// <exception cref="InvalidOperationException">The value is null or not a number.</exception>
    /// <exception cref="OverflowException">The number cannot be represented exactly as a decimal.</exception>
    public static decimal GetNumber<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsDecimal());

    /// <summary>Gets the number of a field as the nearest double.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">No field has the key.</exception>
    /// <exception cref="InvalidOperationException">The value is null or not a number.</exception>
    /// <exception cref="OverflowException">The number is outside the range of a double.</exception>
    public static double GetDouble<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsDouble());

    /// <summary>Gets the number of a field as an integer.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">No field has the key.</exception>
    /// <exception cref="InvalidOperationException">The value is null or not a number.</exception>
    /// <exception cref="OverflowException">The number is not a 64-bit integer.</exception>
    public static long GetInt64<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsInt64());

    /// <summary>Gets the date and time of a field. See <see cref="FieldValue.AsDateTimeOffset"/>.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <exception cref="KeyNotFoundException">No field has the key.</exception>
    /// <exception cref="InvalidOperationException">The value is null or not a text.</exception>
    /// <exception cref="FormatException">The text is not a date and time with an offset.</exception>
    public static DateTimeOffset GetDateTimeOffset<T>(this IEnumerable<T>? fields, string key)
        where T : class, IField => Get(fields, key, static value => value.AsDateTimeOffset());

    /// <summary>Gets the text of a field, if there is one.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The text, or <c>null</c>.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether a field has the key and its value is a text.</returns>
    public static bool TryGetString<T>(this IEnumerable<T>? fields, string key, [NotNullWhen(true)] out string? value)
        where T : class, IField => ValueOf(fields, key).TryGetString(out value);

    /// <summary>Gets the boolean of a field, if there is one.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The boolean, or false.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether a field has the key and its value is a boolean.</returns>
    public static bool TryGetBoolean<T>(this IEnumerable<T>? fields, string key, out bool value)
        where T : class, IField => ValueOf(fields, key).TryGetBoolean(out value);

    /// <summary>Gets the number of a field, if there is one that a decimal represents exactly.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The number, or zero.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether a field has the key and its value is such a number.</returns>
    public static bool TryGetNumber<T>(this IEnumerable<T>? fields, string key, out decimal value)
        where T : class, IField => ValueOf(fields, key).TryGetDecimal(out value);

    /// <summary>Gets the number of a field as the nearest double, if there is one within its range.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The number, or zero.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether a field has the key and its value is such a number.</returns>
    public static bool TryGetDouble<T>(this IEnumerable<T>? fields, string key, out double value)
        where T : class, IField => ValueOf(fields, key).TryGetDouble(out value);

    /// <summary>Gets the number of a field as an integer, if there is a 64-bit integer.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The number, or zero.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether a field has the key and its value is such a number.</returns>
    public static bool TryGetInt64<T>(this IEnumerable<T>? fields, string key, out long value)
        where T : class, IField => ValueOf(fields, key).TryGetInt64(out value);

    /// <summary>Gets the date and time of a field, if there is one. See <see cref="FieldValue.AsDateTimeOffset"/>.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="value">The date and time, or <see cref="DateTimeOffset.MinValue"/>.</param>
    /// <typeparam name="T">The type of the fields.</typeparam>
    /// <returns>Whether a field has the key and its value is a date and time with an offset.</returns>
    public static bool TryGetDateTimeOffset<T>(this IEnumerable<T>? fields, string key, out DateTimeOffset value)
        where T : class, IField => ValueOf(fields, key).TryGetDateTimeOffset(out value);

    // A missing field is treated as a field with a null value.
    private static FieldValue ValueOf<T>(IEnumerable<T>? fields, string key)
        where T : class, IField => fields.Find(key)?.Value ?? default;

    // The exceptions of a value do not contain the key, so they are rethrown with the key.
    private static TValue Get<T, TValue>(IEnumerable<T>? fields, string key, Func<FieldValue, TValue> read)
        where T : class, IField
    {
        var field = fields.Find(key) ?? throw new KeyNotFoundException($"No field has the key '{key}'.");
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
