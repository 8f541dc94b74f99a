using System.Buffers;
using System.Text;

namespace Alpharun.Cli.Export;

/// <summary>
/// The output file of an export. Until the export is complete, the file has another name. Lines are written one at a time:
/// however the process ends, only the last line can be incomplete, and a later export can continue after the complete lines.
/// </summary>
internal sealed class ExportFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly HashSet<string> _ids;
    private readonly ArrayBufferWriter<byte> _line = new();
    private long _length;

    private ExportFile(string path, FileStream stream, HashSet<string> ids, long length)
    {
        (_path, _stream, _ids, _length) = (path, stream, ids, length);
        TruncateTo(length);
    }

    /// <summary>The path of the complete file.</summary>
    public string Path => _path;

    /// <summary>The path of the file until the export is complete.</summary>
    public string PartialPath => PartialOf(_path);

    /// <summary>The number of lines.</summary>
    public int Count => _ids.Count;

    /// <summary>Opens the file for exclusive access.</summary>
    /// <param name="path">The path of the complete file.</param>
    /// <param name="resume">Whether to continue an earlier export.</param>
    /// <exception cref="CommandException">The file cannot be written, already exists, or is not an export. An existing file is not changed.</exception>
    public static ExportFile Open(string path, bool resume)
    {
        var partial = PartialOf(path);
        if (Directory.Exists(path) || (!File.Exists(path) && new FileInfo(path).LinkTarget is not null))
        {
            throw new CommandException(ExitCode.Usage, $"cannot write '{path}': it is a folder or a broken link.");
        }

        var (isComplete, hasPartial) = (File.Exists(path), new FileInfo(partial) is { Exists: true, Length: > 0 });
        if (isComplete && !resume)
        {
            throw new CommandException(ExitCode.Usage, $"'{path}' already exists. Use --resume to add the missing interactions, or choose another file.");
        }

        if (hasPartial && !resume)
        {
            throw new CommandException(ExitCode.Usage, $"an earlier export to '{path}' is incomplete. Use --resume to continue it, or delete '{partial}' to start again.");
        }

        if (isComplete && hasPartial)
        {
            throw new CommandException(ExitCode.Usage, $"both '{path}' and '{partial}' exist. Delete the file that you do not need.");
        }

        FileStream? stream = null;
        try
        {
            var name = isComplete ? path : partial;
            stream = OpenExclusive(name);
            var length = FindEndOfCompleteLines(stream);
            var ids = ReadIds(stream, length, name, allowIncompleteLine: !isComplete);
            if (isComplete)
            {
                stream.Dispose();
                File.Move(path, partial, overwrite: true);
                stream = OpenExclusive(partial);
            }

            return new ExportFile(path, stream, ids, length);
        }
        catch (Exception exception)
        {
            stream?.Dispose();
            if (exception is IOException or UnauthorizedAccessException)
            {
                throw CannotWrite(partial, exception);
            }

            throw;
        }
    }

    /// <summary>Decides whether the file has a line for an id.</summary>
    public bool Has(string id) => _ids.Contains(id);

    /// <summary>Appends a line.</summary>
    /// <exception cref="CommandException">The line cannot be written. The earlier lines are not changed.</exception>
    public void Append(string id, CustomerInteraction interaction)
    {
        _line.ResetWrittenCount();
        ExportLine.Write(_line, id, interaction);
        try
        {
            _stream.Write(_line.WrittenSpan);
        }
        catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException)
        {
            // FileStream throws ArgumentOutOfRangeException if the file would exceed its maximum size.
            TruncateTo(_length);
            throw CannotWrite(PartialPath, exception);
        }

        _length += _line.WrittenCount;
        _ids.Add(id);
    }

    /// <summary>Completes the export: renames the partial file to its final name.</summary>
    /// <exception cref="CommandException">The file cannot be written or renamed. The lines remain in the partial file.</exception>
    public void Complete()
    {
        try
        {
            _stream.Flush(flushToDisk: true);
            _stream.Dispose();
            File.Move(PartialPath, _path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(_path, exception);
        }
    }

    /// <summary>Closes the file, and deletes it if it has no lines.</summary>
    public void Dispose()
    {
        if (_stream.CanWrite && _length == 0)
        {
            Delete();
        }

        _stream.Dispose();
    }

    private static string PartialOf(string path) => path + ".partial";

    private static CommandException CannotWrite(string path, Exception exception) => new(ExitCode.Usage, $"cannot write '{path}': {exception.Message.Split(" (Parameter")[0]}", exception);

    // Unbuffered: each line goes to the operating system in a single write, and survives the end of the process.
    private static FileStream OpenExclusive(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    private static long FindEndOfCompleteLines(FileStream stream)
    {
        var buffer = new byte[64 * 1024];
        for (var end = stream.Length; end > 0;)
        {
            var block = buffer.AsSpan(0, (int)Math.Min(end, buffer.Length));
            end -= block.Length;
            stream.Position = end;
            stream.ReadExactly(block);
            if (block.LastIndexOf((byte)'\n') is var last && last >= 0)
            {
                return end + last + 1;
            }
        }

        return 0;
    }

    private static HashSet<string> ReadIds(FileStream stream, long length, string name, bool allowIncompleteLine)
    {
        var ids = new HashSet<string>();
        stream.Position = 0;
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            // A line without a line break is incomplete, even if its JSON is complete.
            var isIncomplete = reader.EndOfStream && length < stream.Length;
            if (isIncomplete && allowIncompleteLine && ExportLine.CanBeginWith(line))
            {
                break;
            }

            ids.Add((isIncomplete ? null : ExportLine.ReadId(line)) ?? throw new CommandException(
                ExitCode.Usage, FormattableString.Invariant($"line {number} of '{name}' is not a line of an export. Choose another --output, or delete the file.")));
        }

        return ids;
    }

    private void TruncateTo(long length)
    {
        if (_stream.Length > length)
        {
            _stream.SetLength(length);
        }

        _stream.Position = length;
    }

    private void Delete()
    {
        try
        {
            // Deletes the file while this process still has exclusive access.
            File.Delete(PartialPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows cannot delete an open file. The next export ignores an empty partial file.
        }
    }
}
