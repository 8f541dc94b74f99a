namespace Alpharun.OpenApi.Validation;

/// <summary>The JSON types that a schema allows.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    Integer = 16,
    Fraction = 32,
    String = 64,
    Number = Integer | Fraction,
    Any = Null | Boolean | Object | Array | Number | String,
}
