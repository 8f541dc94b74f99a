namespace Alpharun.OpenApi.Preparing;

/// <summary>The kinds of names in the ledger.</summary>
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

    /// <summary>A parameter of a method.</summary>
    Parameters,
}
