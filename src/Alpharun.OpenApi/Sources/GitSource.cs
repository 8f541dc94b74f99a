using Alpharun.OpenApi.Reading;

namespace Alpharun.OpenApi.Sources;

/// <summary>A file as it was in a git revision, <c>git:REVISION:PATH</c>.</summary>
internal sealed class GitSource : DocumentSource
{
    /// <summary>What such a source begins with.</summary>
    public const string Prefix = "git:";

    private readonly string _revision;
    private readonly string _path;

    private GitSource(string revision, string path, SourceSettings settings)
        : base($"{Prefix}{revision}:{path}", settings)
    {
        _revision = revision;
        _path = path;
    }

    /// <summary>Makes a source of what a user wrote.</summary>
    /// <exception cref="DocumentException">It lacks its revision or its path.</exception>
    public static new GitSource Parse(string text, SourceSettings settings) =>
        text[Prefix.Length..].Split(':', 2) is [{ Length: > 0 } revision, { Length: > 0 } path] && revision[0] != '-'
            ? new GitSource(revision, path, settings)
            : throw new DocumentException($"'{text}' is not git:REVISION:PATH, such as git:HEAD:openapi/alpharun.yaml.");

    internal override DocumentSource Resolve(string reference) =>
        reference.Contains("://", StringComparison.Ordinal)
            ? DocumentSource.Parse(reference, Settings)
            : new GitSource(_revision, SourcePath.Join(_path, Uri.UnescapeDataString(reference)), Settings);

    private protected override Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken) => InTimeAsync("git", ShowAsync, cancellationToken);

    private async Task<byte[]> ShowAsync(CancellationToken cancellationToken)
    {
        // A folder's listing, which `git show` would give, is no document.
        using var file = GitProcess.Start(Name, Settings.Folder, "cat-file", "blob", $"{_revision}:{_path}");
        var bytes = await ReadAllAsync(file.Output, cancellationToken).ConfigureAwait(false);
        return await file.ErrorAsync(cancellationToken).ConfigureAwait(false) is null ? bytes : throw await WhyAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<DocumentException> WhyAsync(CancellationToken cancellationToken)
    {
        if (await ProblemAsync(cancellationToken, "rev-parse", "--git-dir").ConfigureAwait(false) is { } noRepository)
        {
            return noRepository.Contains("not a git repository", StringComparison.Ordinal)
                ? new DocumentException($"{Name}: the current directory is in no git repository.")
                : new DocumentException($"{Name}: git says: {noRepository}");
        }

        if (await ProblemAsync(cancellationToken, "rev-parse", "--verify", "--quiet", $"{_revision}^{{tree}}").ConfigureAwait(false) is not null)
        {
            return new DocumentException($"{Name}: git knows no revision '{_revision}' here; fetch it first (a shallow clone has only the newest).");
        }

        return await ProblemAsync(cancellationToken, "cat-file", "-e", $"{_revision}:{_path}").ConfigureAwait(false) is null
            ? new DocumentException($"{Name}: this is a folder; name a file in it.")
            : new DocumentException($"{Name}: the revision has no file '{_path}'; a path begins at the repository's root.");
    }

    private async Task<string?> ProblemAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = GitProcess.Start(Name, Settings.Folder, arguments);
        await ReadAllAsync(process.Output, cancellationToken).ConfigureAwait(false);
        return await process.ErrorAsync(cancellationToken).ConfigureAwait(false);
    }
}
