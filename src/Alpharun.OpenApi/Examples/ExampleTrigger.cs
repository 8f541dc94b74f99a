namespace Alpharun.OpenApi.Examples;

/// <summary>What about a request brings out a response. Of several, the first listed here decides.</summary>
public enum ExampleTrigger
{
    /// <summary>No bearer token, where one is required: 401.</summary>
    NoToken = 1,

    /// <summary>The header <c>Prefer: code=STATUS, example=NAME</c>.</summary>
    PreferredCodeAndExample,

    /// <summary>The header <c>Prefer: code=STATUS</c>: the first response of that status.</summary>
    PreferredCode,

    /// <summary>The header <c>Prefer: example=NAME</c>: the first response of that name.</summary>
    PreferredExample,

    /// <summary>A path parameter that is <see cref="ExampleRules.NilId"/>: 404, where the document describes it.</summary>
    NilId,

    /// <summary>Nothing out of the ordinary: the first success, or the first response where there is no success.</summary>
    Ordinary,

    /// <summary>A path parameter of format <c>uuid</c> that is none: 400, or else 404, where the document describes it.</summary>
    Malformed,
}
