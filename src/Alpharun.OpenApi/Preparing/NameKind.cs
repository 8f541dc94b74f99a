namespace Alpharun.OpenApi.Preparing;

/// <summary>What a name in the ledger is the name of.</summary>
public enum NameKind
{
    /// <summary>A class or an enum.</summary>
    Types,

    /// <summary>A property of a class.</summary>
    Members,

    /// <summary>A value of an enum.</summary>
    Values,

    /// <summary>A method, without <c>Async</c>.</summary>
    Methods,

    /// <summary>A method's parameter.</summary>
    Parameters,
}
