using System.Buffers;
using System.Text;

namespace Alpharun.Cli.Export;

/// <summary>
/// The file that an export makes. Until all is in it, it is written aside under another name, whole lines at a time: however
/// the process ends, what is there are whole lines, but for the last one at most, and one can go on from them.
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
        DropAfter(length);
    }

    /// <summary>The file that is made.</summary>
    public string Path => _path;

    /// <summary>Where the lines are until all are there.</summary>
    public string PartialPath => PartialOf(_path);

    /// <summary>How many lines there are.</summary>
    public int Count => _ids.Count;

    /// <summary>Opens it, for nobody else to write to.</summary>
    /// <param name="path">The file.</param>
    /// <param name="resume">Whether to go on with what an earlier export left.</param>
    /// <exception cref="CommandException">It cannot be written, is there already, or holds something else: it is as it was.</exception>
    public static ExportFile Open(string path, bool resume)
    {
        var partial = PartialOf(path);
        if (Directory.Exists(path) || (!File.Exists(path) && new FileInfo(path).LinkTarget is not null))
        {
            throw new CommandException(ExitCode.Usage, $"'{path}' is no file that can be written: it is a folder, or a link to nothing.");
        }

        var (isThere, isBegun) = (File.Exists(path), new FileInfo(partial) is { Exists: true, Length: > 0 });
        if (isThere && !resume)
        {
            throw new CommandException(ExitCode.Usage, $"'{path}' is there already: --resume adds what is missing in it, or name another file.");
        }

        if (isBegun && !resume)
        {
            throw new CommandException(ExitCode.Usage, $"an export to '{path}' was begun: --resume goes on with it, or remove '{partial}' to begin anew.");
        }

        if (isThere && isBegun)
        {
            throw new CommandException(ExitCode.Usage, $"there are both '{path}' and '{partial}': remove the one that you do not want.");
        }

        FileStream? stream = null;
        try
        {
            var name = isThere ? path : partial;
            stream = OpenAlone(name);
            var length = EndOfWholeLines(stream);
            var ids = ReadIds(stream, length, name, mayBeUnfinished: !isThere);
            if (isThere)
            {
                stream.Dispose();
                File.Move(path, partial, overwrite: true);
                stream = OpenAlone(partial);
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

    /// <summary>Whether it has a line of an id.</summary>
    public bool Has(string id) => _ids.Contains(id);

    /// <summary>Appends a line.</summary>
    /// <exception cref="CommandException">It cannot be written. What was there before is as it was.</exception>
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
            // The latter is of a file that is as long as it may be.
            DropAfter(_length);
            throw CannotWrite(PartialPath, exception);
        }

        _length += _line.WrittenCount;
        _ids.Add(id);
    }

    /// <summary>All is there: gives the file its name.</summary>
    /// <exception cref="CommandException">It cannot be written. The lines stay where they are.</exception>
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

    /// <summary>Closes it. Where there is no line, nothing is left behind.</summary>
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

    // Nothing is buffered: a line is written in one piece, and is the system's then.
    private static FileStream OpenAlone(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    private static long EndOfWholeLines(FileStream stream)
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

    private static HashSet<string> ReadIds(FileStream stream, long length, string name, bool mayBeUnfinished)
    {
        var ids = new HashSet<string>();
        stream.Position = 0;
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            // Even if all but its end is there.
            var isUnfinished = reader.EndOfStream && length < stream.Length;
            if (isUnfinished && mayBeUnfinished && ExportLine.MayBegin(line))
            {
                break;
            }

            ids.Add((isUnfinished ? null : ExportLine.ReadId(line)) ?? throw new CommandException(
                ExitCode.Usage, FormattableString.Invariant($"line {number} of '{name}' is not one of an export: name another --output, or remove the file.")));
        }

        return ids;
    }

    private void DropAfter(long length)
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
            // While it is still open, and so nobody else's.
            File.Delete(PartialPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows does not. An empty file is no export that was begun.
        }
    }
}
