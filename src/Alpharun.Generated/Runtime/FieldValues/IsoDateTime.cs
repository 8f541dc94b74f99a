namespace Alpharun;

/// <summary>
/// Parses a date and time of RFC 3339, with a mandatory offset. The parsers of the framework either assume a time zone if the text has
/// none, or accept other formats.
/// </summary>
internal static class IsoDateTime
{
    private static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    internal static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        var rest = text.AsSpan();
        return TryReadDate(ref rest, out var date)
            && (TryRead(ref rest, 'T') || TryRead(ref rest, 't'))
            && TryReadTime(ref rest, out var time)
            && TryReadOffset(ref rest, out var offset)
            && rest.IsEmpty
            && TryCombine(date + time, offset, out value);
    }

    private static bool TryReadDate(ref ReadOnlySpan<char> rest, out DateTime date)
    {
        date = default;
        if (!(TryRead(ref rest, 4, out var year) && TryRead(ref rest, '-')
            && TryRead(ref rest, 2, out var month) && TryRead(ref rest, '-')
            && TryRead(ref rest, 2, out var day)
            && year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    private static bool TryReadTime(ref ReadOnlySpan<char> rest, out TimeSpan time)
    {
        time = default;
        if (!TryReadHoursAndMinutes(ref rest, out var hoursAndMinutes) || hoursAndMinutes.Days > 0)
        {
            return false;
        }

        var seconds = 0;
        var ticks = 0L;
        if (TryRead(ref rest, ':')
            && (!TryRead(ref rest, 2, out seconds) || seconds > 59
                || (TryRead(ref rest, '.') && !TryReadFraction(ref rest, out ticks))))
        {
            return false;
        }

        time = hoursAndMinutes + TimeSpan.FromTicks((seconds * TimeSpan.TicksPerSecond) + ticks);
        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<char> rest, out long ticks)
    {
        ticks = 0;
        var unit = TimeSpan.TicksPerSecond;
        var length = 0;
        for (; length < rest.Length && rest[length] is >= '0' and <= '9'; length++)
        {
            unit /= 10; // Zero from the eighth digit on, which truncates the fraction.
            ticks += (rest[length] - '0') * unit;
        }

        rest = rest.Slice(length);
        return length > 0;
    }

    private static bool TryReadOffset(ref ReadOnlySpan<char> rest, out TimeSpan offset)
    {
        offset = default;
        if (TryRead(ref rest, 'Z') || TryRead(ref rest, 'z'))
        {
            return true;
        }

        var isNegative = TryRead(ref rest, '-');
        if (!(isNegative || TryRead(ref rest, '+')) || !TryReadHoursAndMinutes(ref rest, out offset) || offset > MaxOffset)
        {
            return false;
        }

        offset = isNegative ? -offset : offset;
        return true;
    }

    private static bool TryReadHoursAndMinutes(ref ReadOnlySpan<char> rest, out TimeSpan time)
    {
        var isTime = TryRead(ref rest, 2, out var hours) & TryRead(ref rest, ':') & TryRead(ref rest, 2, out var minutes)
            && minutes < 60;
        time = new TimeSpan(hours, minutes, 0);
        return isTime;
    }

    // The offset may move the date and time out of the range of a DateTimeOffset.
    private static bool TryCombine(DateTime local, TimeSpan offset, out DateTimeOffset value)
    {
        var utc = local.Ticks - offset.Ticks;
        var isInRange = utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
        value = isInRange ? new DateTimeOffset(local, offset) : default;
        return isInRange;
    }

    private static bool TryRead(ref ReadOnlySpan<char> rest, char expected)
    {
        var isThere = !rest.IsEmpty && rest[0] == expected;
        rest = rest.Slice(isThere ? 1 : 0);
        return isThere;
    }

    private static bool TryRead(ref ReadOnlySpan<char> rest, int digits, out int number)
    {
        number = 0;
        if (rest.Length < digits)
        {
            return false;
        }

        foreach (var c in rest.Slice(0, digits))
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        rest = rest.Slice(digits);
        return true;
    }
}
