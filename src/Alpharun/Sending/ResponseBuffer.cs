using System.Buffers;
using System.Text;

namespace Alpharun.Sending;

/// <summary>A response's body in memory that is lent: read to its last byte, within a limit, as UTF-8.</summary>
internal sealed class ResponseBuffer : IDisposable
{
    private const int KeptBytes = 64 * 1024;
    private const int FirstBytes = 4 * 1024;

    // A response may say any length, and then bring nothing.
    private const int MostFirstBytes = 1024 * 1024;
    private readonly int _maxBytes;
    private byte[] _bytes;
    private int _length;

    private ResponseBuffer(int size, int maxBytes)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(size);
        _maxBytes = maxBytes;
    }

    /// <summary>The body.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Whether the body is longer than the limit; what is here then is its beginning.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the body is compressed and cannot be decompressed; what is here then is its beginning.</summary>
    public bool IsCorrupt { get; private set; }

    /// <summary>Whether the body is not in the character set that it names, or that set is not known here.</summary>
    public bool IsNotItsCharset { get; private set; }

    /// <summary>Reads a response's body, up to a number of bytes.</summary>
    public static async Task<ResponseBuffer> ReadAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        var content = response.Content;

        // One more than the response says, so that its end is found without growing.
        var expected = Math.Min(content?.Headers.ContentLength ?? 0, Math.Min(maxBytes, MostFirstBytes)) + 1;
        var buffer = new ResponseBuffer((int)Math.Max(expected, FirstBytes), maxBytes);
#if NETSTANDARD2_0
        // A read that waits for bytes does not look at the token there.
        using var cancelled = cancellationToken.Register(response.Dispose);
#endif
        try
        {
            if (content is not null)
            {
                await buffer.FillAsync(content, cancellationToken).ConfigureAwait(false);
                buffer.ToUtf8(content.Headers.ContentType?.CharSet);
            }

            return buffer;
        }
#if NETSTANDARD2_0
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            buffer.Dispose();
            throw new OperationCanceledException(cancellationToken);
        }
#endif
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>The body's text, or the beginning of a long one; bytes that are no text are shown as such.</summary>
    public string Text()
    {
        var length = Math.Min(_length, KeptBytes);
        if (length < _length)
        {
            // Not in the middle of a character: the bytes within one begin with 10.
            while (length > 0 && (_bytes[length] & 0xC0) == 0x80)
            {
                length--;
            }
        }

        var kept = Bytes.Slice(0, length);
#if NETSTANDARD2_0
        return Encoding.UTF8.GetString(kept.ToArray());
#else
        return Encoding.UTF8.GetString(kept);
#endif
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0)
        {
            // Bodies are private: nobody who borrows the memory next finds one in it.
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }

    private async Task FillAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var stream = await content.OpenAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            if (_length == _bytes.Length)
            {
                Grow();
            }

            int read;
            try
            {
#if NETSTANDARD2_0
                read = await stream.ReadAsync(_bytes, _length, _bytes.Length - _length, cancellationToken).ConfigureAwait(false);
#else
                read = await stream.ReadAsync(_bytes.AsMemory(_length), cancellationToken).ConfigureAwait(false);
#endif
            }
            catch (Exception exception) when (exception is InvalidDataException || exception.GetType() == typeof(InvalidOperationException))
            {
                // What decompressing says, gzip the one and Brotli the other.
                IsCorrupt = true;
                return;
            }

            if (read == 0)
            {
                return;
            }

            _length += read;
            if (_length > _maxBytes)
            {
                // The rest is not read.
                _length = _maxBytes;
                IsTooLong = true;
                return;
            }
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_bytes.Length * 2L, _maxBytes + 1L));
        Buffer.BlockCopy(_bytes, 0, larger, 0, _length);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = larger;
    }

    private void ToUtf8(string? charset)
    {
        var name = charset?.Trim().Trim('"');
        if (string.IsNullOrEmpty(name) || string.Equals(name, "utf-8", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "utf8", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        try
        {
            var encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            var converted = Encoding.Convert(encoding, Encoding.UTF8, _bytes, 0, _length);
            ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
            _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(converted.Length, 1));
            converted.CopyTo(_bytes, 0);
            _length = converted.Length;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            IsNotItsCharset = true;
        }
    }
}
