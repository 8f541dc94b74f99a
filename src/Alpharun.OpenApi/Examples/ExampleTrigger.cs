namespace Alpharun.OpenApi.Examples;

/// <summary>The property of a request that selects a response. If several apply, the first one listed here decides.</summary>
public enum ExampleTrigger
{
    /// <summary>The request has no bearer token, but the operation requires one: 401.</summary>
    NoToken = 1,

    /// <summary>The header <c>Prefer: code=STATUS, example=NAME</c>.</summary>
    PreferredCodeAndExample,

    /// <summary>The header <c>Prefer: code=STATUS</c>: the first response with that status.</summary>
    PreferredCode,

    /// <summary>The header <c>Prefer: example=NAME</c>: the first response with that name.</summary>
    PreferredExample,

    /// <summary>A path parameter is <see cref="ExampleRules.NilId"/>: 404, if the document describes it.</summary>
    NilId,

    /// <summary>No other trigger applies: the first success response, or the first response if there is no success response.</summary>
    Ordinary,

    /// <summary>A path parameter of format <c>uuid</c> whose value is not a UUID: 400, or 404 if the document does not describe 400.</summary>
    Malformed,
}
