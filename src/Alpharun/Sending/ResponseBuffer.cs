using System.Buffers;
using System.Text;

namespace Alpharun.Sending;

/// <summary>A body that was read into pooled memory, up to a limit, and converted to UTF-8.</summary>
internal sealed class ResponseBuffer : IDisposable
{
    private const int MaxTextBytes = 64 * 1024;
    private const int MinInitialBytes = 4 * 1024;

    // A response may declare any length and then send less.
    private const int MaxInitialBytes = 1024 * 1024;
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

    /// <summary>Whether the body exceeds the limit. In that case, only its beginning is available.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the body cannot be decompressed. In that case, only its beginning is available.</summary>
    public bool IsCorrupt { get; private set; }

    /// <summary>Whether the character set of the body is unknown, or the body is not valid in it.</summary>
    public bool HasInvalidCharset { get; private set; }

    /// <summary>Reads the body of a response, up to a number of bytes.</summary>
    public static async Task<ResponseBuffer> ReadAsync(HttpResponseMessage response, int maxBytes, CancellationToken cancellationToken)
    {
        var content = response.Content;

        // One more byte than the declared length, so that the end is found without growing.
        var expected = Math.Min(content?.Headers.ContentLength ?? 0, Math.Min(maxBytes, MaxInitialBytes)) + 1;
        var buffer = new ResponseBuffer((int)Math.Max(expected, MinInitialBytes), maxBytes);
#if NETSTANDARD2_0
        // On .NET Framework, a pending read ignores the cancellation token.
        using var registration = cancellationToken.Register(response.Dispose);
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

    /// <summary>Returns the text of the body, truncated to 64 KiB. Invalid bytes are replaced.</summary>
    public string Text()
    {
        var length = Math.Min(_length, MaxTextBytes);
        if (length < _length)
        {
            // Do not cut within a character: its continuation bytes start with the bits 10.
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

    /// <summary>Returns the memory to the pool.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0)
        {
            // Bodies are private, so the memory is cleared before its next use.
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
                // The exceptions of decompression: the first for gzip and deflate, the second for Brotli.
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
            HasInvalidCharset = true;
        }
    }
}
