using System.Text;

namespace Alpharun.Build;

/// <summary>The folder for intermediate files. Concurrent builds can share the folder.</summary>
internal sealed class WorkFolder
{
    private readonly string _folder;

    public WorkFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        _folder = folder;
    }

    /// <summary>Gets the path of the prepared document.</summary>
    public string PreparedDocument => Path.Combine(_folder, "prepared.json");

    /// <summary>Gets the path of the ledger of names that contains the new names.</summary>
    public string Names => Path.Combine(_folder, "names.json");

    /// <summary>Gets the path of the code that NSwag writes.</summary>
    public string Code => Path.Combine(_folder, "generated.cs");

    /// <summary>Waits for the lock of this folder. Other builds wait until the returned stream is disposed.</summary>
    /// <exception cref="IOException">Another build held the lock for more than a minute.</exception>
    public FileStream Lock()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(Path.Combine(_folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 600)
            {
                Thread.Sleep(100);
            }
        }
    }

    /// <summary>Replaces a file atomically, so that no reader sees an incomplete file. A file with the same content keeps its write time.</summary>
    public static void Replace(string path, byte[] content)
    {
        if (File.Exists(path) && content.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Environment.ProcessId}.new";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }

    /// <inheritdoc cref="Replace(string, byte[])"/>
    public static void Replace(string path, string content) => Replace(path, Encoding.UTF8.GetBytes(content));
}
