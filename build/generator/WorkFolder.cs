using System.Text;

namespace Alpharun.Build;

/// <summary>The folder for intermediate files. Builds that run at the same time may share it.</summary>
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

    /// <summary>Gets the path of the ledger with the names that preparing added.</summary>
    public string Names => Path.Combine(_folder, "names.json");

    /// <summary>Gets the path of the code as NSwag writes it.</summary>
    public string Code => Path.Combine(_folder, "generated.cs");

    /// <summary>Waits until no other build generates in this folder, and keeps others out until disposed.</summary>
    /// <exception cref="IOException">The other build did not end within a minute.</exception>
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

    /// <summary>Replaces a file as a whole, so that no reader sees half of it. A file with the same content keeps its time.</summary>
    public static void Replace(string path, byte[] content)
    {
        if (File.Exists(path) && content.AsSpan().SequenceEqual(File.ReadAllBytes(path)))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = $"{path}.{Environment.ProcessId}.new";
        File.WriteAllBytes(aside, content);
        File.Move(aside, path, overwrite: true);
    }

    /// <inheritdoc cref="Replace(string, byte[])"/>
    public static void Replace(string path, string content) => Replace(path, Encoding.UTF8.GetBytes(content));
}
