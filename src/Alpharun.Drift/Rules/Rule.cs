namespace Alpharun.Drift.Rules;

/// <summary>A rule: the id, the message and the level of one kind of change.</summary>
/// <param name="Id">The id in reports and policies.</param>
/// <param name="Message">The message. The placeholders are <c>{subject}</c>, <c>{was}</c> and <c>{is}</c>.</param>
internal abstract record Rule(string Id, string Message)
{
    /// <summary>Judges a change.</summary>
    /// <param name="conditions">The circumstances of the change.</param>
    public abstract Judgement Judge(Condition conditions);

    /// <summary>Formats the message.</summary>
    /// <param name="path">The changed element; empty for the document as a whole.</param>
    /// <param name="subject">The name of the changed part, or <c>null</c>.</param>
    /// <param name="was">The old value, or <c>null</c>.</param>
    /// <param name="now">The new value, or <c>null</c>.</param>
    public string Describe(string path, string? subject, string? was, string? now)
    {
        var message = Message
            .Replace("{subject}", Quote(subject), StringComparison.Ordinal)
            .Replace("{was}", Quote(was), StringComparison.Ordinal)
            .Replace("{is}", Quote(now), StringComparison.Ordinal);
        return path.Length == 0 ? message : $"{path}: {message}";
    }

    private static string Quote(string? value) => value is null ? "nothing" : $"'{value}'";
}
