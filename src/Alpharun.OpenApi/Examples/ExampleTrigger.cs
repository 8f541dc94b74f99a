namespace Alpharun.OpenApi.Examples;

/// <summary>The property of a request that selects a response. If several apply, the first one listed here decides.</summary>
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

    /// <summary>No other trigger applies: the first success, or the first response if there is no success.</summary>
    Ordinary,

    /// <summary>A path parameter of format <c>uuid</c> whose value is not a UUID: 400, or 404 if the document does not describe 400.</summary>
    Malformed,
}
