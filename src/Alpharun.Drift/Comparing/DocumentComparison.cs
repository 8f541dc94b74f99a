using Alpharun.Drift.Differences;
using Alpharun.Drift.Rules;
using Alpharun.Drift.Schemas;
using Alpharun.Drift.Versioning;
using Alpharun.OpenApi.Documents;

namespace Alpharun.Drift.Comparing;

/// <summary>Compares two documents, starting at their roots.</summary>
internal sealed class DocumentComparison
{
    private static readonly string[] Compared = ["paths", "webhooks", "components", "security", "info"];

    private readonly DocumentView _base;
    private readonly DocumentView _revision;
    private readonly DriftOptions _options;
    private readonly Findings _findings = new();
    private readonly SchemaComparer _comparer;
    private readonly OperationComparison _operations;

    /// <summary>Creates the comparison.</summary>
    public DocumentComparison(DocumentView was, DocumentView now, DriftOptions options)
    {
        _base = was;
        _revision = now;
        _options = options;
        _comparer = new SchemaComparer(_findings);
        var schemas = new SchemaFindings(_comparer, _findings, options);
        _operations = new OperationComparison(was, now, schemas, _findings, options);
    }

    /// <summary>Runs the comparison.</summary>
    public Findings Run()
    {
        var (was, now) = (_base.Root, _revision.Root);
        var scope = new Scope { Place = Place.Document, Words = string.Empty, Nodes = new(was, now) };
        new SecurityComparison(_findings).Compare(scope, was.List("security"), now.List("security"));
        ComparePaths();
        CompareWebhooks(scope);
        new ComponentComparison(_base, _revision, _comparer, _findings).Compare();
        _findings.AddOthers(was, now, key => Compared.Contains(key));
        CompareInfo(scope);
        _comparer.CountAll();
        return _findings;
    }

    private void ComparePaths()
    {
        var (was, now) = (_base.Root.Map("paths"), _revision.Root.Map("paths"));
        var nodes = new Pair<Node>(was ?? (Node)_base.Root, now ?? (Node)_revision.Root);
        foreach (var path in PathMatch.All(was, now))
        {
            _operations.ComparePath(path, nodes);
        }
    }

    private void CompareWebhooks(Scope scope)
    {
        var (was, now) = (_base.Root.Map("webhooks"), _revision.Root.Map("webhooks"));
        foreach (var name in MapNodes.Names(was, now))
        {
            var (before, after) = (was.At(name), now.At(name));
            if (before is null || after is null)
            {
                _findings.Add(scope, new Change(Facet.Webhook, before is null ? ChangeKind.Added : ChangeKind.Removed) { Base = before ?? was, Revision = after ?? now, Subject = name });
            }
            else
            {
                _operations.ComparePath(new PathMatch($"webhook {name}", before, after, PathMatch.None), new(was!, now!));
            }
        }
    }

    private void CompareInfo(Scope scope)
    {
        if (_base.Root.Map("info") is not { } was || _revision.Root.Map("info") is not { } now)
        {
            return;
        }

        var verdict = _options.VersioningPolicy ? VersioningRule.Judge(was.Text("version"), now.Text("version"), _findings.Worst) : null;
        if (verdict is { } kind)
        {
            var (before, after) = (was.At("version"), now.At("version"));
            _findings.Add(scope, Change.Of(Facet.Version, kind, before, after));
        }

        _findings.AddOthers(was, now, key => verdict is not null && key == "version");
    }
}
