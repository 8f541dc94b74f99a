using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>The lines of a stream as bytes, one at a time and in one buffer.</summary>
internal sealed class JsonLines(Stream stream, string name)
{
    /// <summary>How long a line may be, in bytes.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The number of the line that was read last, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The next line without its line break, valid until the next call; <c>null</c> after the last.</summary>
    /// <exception cref="DocumentException">The line is too long.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return Take(searched + found, lineBreak: 1);
            }

            searched = _end - _start;
            if (searched > MaxLength)
            {
                throw new DocumentException(new SourceLocation(name, Number + 1, 1), $"this line is longer than {MaxLength} bytes.");
            }

            if (IsAtEnd || !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                // A bare null would become empty memory, by the conversion from an array.
                return searched == 0 ? (ReadOnlyMemory<byte>?)null : Take(searched, lineBreak: 0);
            }
        }
    }

    /// <summary>All from the beginning, where one line at most was given out.</summary>
    /// <exception cref="DocumentException">It is too long.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> AllAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_end - _start > MaxLength)
            {
                throw new DocumentException($"{name}: this is longer than {MaxLength} bytes: as JSON lines, which are read one by one, it may be longer.");
            }
        }

        return _buffer.AsMemory(_start, _end - _start);
    }

    private ReadOnlyMemory<byte> Take(int length, int lineBreak)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length + lineBreak;
        Number++;
        return line;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_end == _buffer.Length)
        {
            MakeRoom();
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        IsAtEnd = read == 0;
        return read > 0;
    }

    private void MakeRoom()
    {
        var kept = _buffer.AsSpan(_start, _end - _start);
        var buffer = kept.Length > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        kept.CopyTo(buffer);
        (_buffer, _end, _start) = (buffer, kept.Length, 0);
    }
}
