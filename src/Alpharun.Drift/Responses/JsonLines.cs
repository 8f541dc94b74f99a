using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Responses;

/// <summary>Reads the lines of a stream as bytes, one at a time, into a single buffer.</summary>
internal sealed class JsonLines(Stream stream, string name)
{
    /// <summary>The maximum length of a line in bytes.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The number of the last line read, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the end of the stream was reached.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Reads the next line, without its line break. The memory is valid until the next call. Returns <c>null</c> after the last line.</summary>
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
                throw new DocumentException(new SourceLocation(name, Number + 1, 1), $"the line is longer than {MaxLength} bytes.");
            }

            if (IsAtEnd || !await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                // Without the cast, null would be converted to empty memory, through the conversion from an array.
                return searched == 0 ? (ReadOnlyMemory<byte>?)null : Take(searched, lineBreak: 0);
            }
        }
    }

    /// <summary>Reads the whole stream from its beginning. Can only be called while at most one line has been read.</summary>
    /// <exception cref="DocumentException">The stream is too long.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> AllAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        while (await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_end - _start > MaxLength)
            {
                throw new DocumentException($"{name}: the JSON is longer than {MaxLength} bytes; use JSON lines, which are read one at a time, for longer recordings.");
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
