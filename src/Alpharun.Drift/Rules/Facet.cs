namespace Alpharun.Drift.Rules;

/// <summary>The part of an API description that changed.</summary>
internal enum Facet
{
    // The document as a whole.
    Version, Webhook, Schema, SecurityScheme, SecuritySchemeType, OAuthAuthorizationUrl, OAuthTokenUrl, OAuthScope,
    SecurityRequirement, SecurityScope,

    // Operations and lifecycle.
    Operation, OperationId, Tag, Deprecation, Sunset, Stability,

    // Requests and responses.
    Parameter, Body, MediaType, MediaTypeName, MediaTypeSchema, Status, Header,

    // Properties.
    Property, ReadOnly, WriteOnly,

    // Types and values.
    Type, Format, TypeList, Nullability, Enum, EnumValue, ExtensibleEnum, ExtensibleEnumValue, Const, Default, Pattern,

    // Limits.
    Maximum, Minimum, ExclusiveMaximum, ExclusiveMinimum, MaxLength, MinLength, MaxItems, MinItems, MaxContains, MinContains,

    // Compositions and subschemas.
    AllOf, AnyOf, OneOf, Discriminator, DiscriminatorProperty, DiscriminatorMapping, Items, AdditionalProperties, Not, PrefixItems,
    If, Then, Else, Contains, DependentRequired, DependentSchema, PatternProperty, PropertyNames, UnevaluatedItems,
    UnevaluatedProperties, ContentSchema, ContentMediaType, ContentEncoding,
}
