using System.Text.Json;

namespace Alpharun.Serialization;

/// <summary>
/// Notes what a reader keeps that the document does not describe. A note is no more than an offset; the paths are worked out
/// afterwards, by reading the text once more, and only for someone who wants to know.
/// </summary>
internal sealed class DriftNotes
{
    // The sender of the JSON controls the number of deviations.
    private const int MaxNotes = 1_000;

    private readonly List<Note> _notes = [];

    /// <summary>Notes a place after all those that were noted before.</summary>
    /// <param name="kind">What is the matter with it.</param>
    /// <param name="offset">Where its token begins.</param>
    /// <param name="dictionaries">Which of the objects around it are dictionaries, by their depth.</param>
    public void Add(AlpharunDriftKind kind, long offset, ulong dictionaries)
    {
        if (_notes.Count < MaxNotes)
        {
            _notes.Add(new Note(kind, offset, dictionaries));
        }
    }

    /// <summary>Tells what was noted, each path and kind once.</summary>
    /// <param name="listener">Who wants to know.</param>
    /// <param name="utf8">The text, which was read to its end.</param>
    public void Tell(IDriftListener listener, ReadOnlySpan<byte> utf8)
    {
        var told = new HashSet<Drift>();
        var path = new JsonPath();
        var reader = new Utf8JsonReader(utf8);
        foreach (var note in _notes)
        {
            while (reader.TokenStartIndex < note.Offset)
            {
                path.Enter(reader.TokenType);
                reader.Read();
                path.Arrive(reader.TokenType, reader.TokenStartIndex);
            }

            var whole = path.ToPattern(utf8, note.Dictionaries);
            var drift = new Drift(note.Kind, whole, note.Kind == AlpharunDriftKind.UnknownProperty ? path.ToPattern(utf8, note.Dictionaries, without: 1) : whole);
            if (told.Add(drift))
            {
                listener.Hear(drift);
            }
        }
    }

    private readonly record struct Note(AlpharunDriftKind Kind, long Offset, ulong Dictionaries);
}
