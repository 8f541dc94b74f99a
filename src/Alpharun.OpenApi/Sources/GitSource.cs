using Alpharun.OpenApi.Documents;

namespace Alpharun.OpenApi.Sources;

/// <summary>A file in a git revision, <c>git:REVISION:PATH</c>.</summary>
internal sealed class GitSource : DocumentSource
{
    /// <summary>The prefix of a git source.</summary>
    public const string Prefix = "git:";

    private readonly string _revision;
    private readonly string _path;

    private GitSource(string revision, string path, SourceSettings settings)
        : base($"{Prefix}{revision}:{path}", settings)
    {
        _revision = revision;
        _path = path;
    }

    /// <summary>Parses a source in the form <c>git:REVISION:PATH</c>.</summary>
    /// <exception cref="DocumentException">The revision or the path is missing.</exception>
    public static new GitSource Parse(string text, SourceSettings settings) =>
        text[Prefix.Length..].Split(':', 2) is [{ Length: > 0 } revision, { Length: > 0 } path] && revision[0] != '-'
            ? new GitSource(revision, path, settings)
            : throw new DocumentException($"'{text}' does not have the form git:REVISION:PATH, such as git:HEAD:openapi/alpharun.yaml.");

    internal override DocumentSource Resolve(string reference) =>
        reference.Contains("://", StringComparison.Ordinal)
            ? DocumentSource.Parse(reference, Settings)
            : new GitSource(_revision, SourcePath.Join(_path, Uri.UnescapeDataString(reference)), Settings);

    private protected override Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken) => InTimeAsync("git", ShowAsync, cancellationToken);

    private async Task<byte[]> ShowAsync(CancellationToken cancellationToken)
    {
        // For a folder, `git show` would print a listing, and cat-file fails.
        using var file = GitProcess.Start(Name, Settings.Folder, "cat-file", "blob", $"{_revision}:{_path}");
        var bytes = await ReadAllAsync(file.Output, cancellationToken).ConfigureAwait(false);
        return await file.ErrorAsync(cancellationToken).ConfigureAwait(false) is null ? bytes : throw await WhyAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<DocumentException> WhyAsync(CancellationToken cancellationToken)
    {
        if (await ProblemAsync(cancellationToken, "rev-parse", "--git-dir").ConfigureAwait(false) is { } noRepository)
        {
            return noRepository.Contains("not a git repository", StringComparison.Ordinal)
                ? new DocumentException($"{Name}: the current directory is not in a git repository.")
                : new DocumentException($"{Name}: git reported: {noRepository}");
        }

        if (await ProblemAsync(cancellationToken, "rev-parse", "--verify", "--quiet", $"{_revision}^{{tree}}").ConfigureAwait(false) is not null)
        {
            return new DocumentException($"{Name}: git cannot find the revision '{_revision}'; fetch it first (a shallow clone has only the newest revision).");
        }

        return await ProblemAsync(cancellationToken, "cat-file", "-e", $"{_revision}:{_path}").ConfigureAwait(false) is null
            ? new DocumentException($"{Name}: this is a folder; specify a file in it.")
            : new DocumentException($"{Name}: the revision has no file '{_path}'; the path is relative to the root of the repository.");
    }

    private async Task<string?> ProblemAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = GitProcess.Start(Name, Settings.Folder, arguments);
        await ReadAllAsync(process.Output, cancellationToken).ConfigureAwait(false);
        return await process.ErrorAsync(cancellationToken).ConfigureAwait(false);
    }
}
