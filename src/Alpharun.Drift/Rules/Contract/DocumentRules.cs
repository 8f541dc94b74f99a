using static Alpharun.Drift.DriftLevel;

namespace Alpharun.Drift.Rules.Contract;

/// <summary>Rules for the document as a whole: versions, components, webhooks and security schemes.</summary>
internal static class DocumentRules
{
    public static readonly RuleGroup[] All =
    [
        new(Facet.Version, ChangeKind.NotBumped, "the document has breaking changes, but the version is still {is}")
        {
            { Place.Document, Info, "api-version-not-bumped" },
        },
        new(Facet.Version, ChangeKind.Decreased, "the version decreased from {was} to {is}")
        {
            { Place.Document, Info, "api-version-decreased" },
        },
        new(Facet.Version, ChangeKind.MajorNotBumped, "the document has breaking changes, but the version changed only from {was} to {is}")
        {
            { Place.Document, Info, "api-major-version-not-bumped" },
        },
        new(Facet.Webhook, ChangeKind.Added, "the webhook {subject} was added")
        {
            { Place.Document, Info, "webhook-added" },
        },
        new(Facet.Webhook, ChangeKind.Removed, "the webhook {subject} was removed")
        {
            { Place.Document, Error, "webhook-removed" },
        },
        new(Facet.Schema, ChangeKind.Removed, "the schema {subject} was removed")
        {
            { Place.Components, Info, "api-schema-removed" },
        },
        new(Facet.SecurityScheme, ChangeKind.Removed, "the security scheme {subject} was removed")
        {
            { Place.Components, Info, "api-security-component-removed" },
        },
        new(Facet.SecurityScheme, ChangeKind.Added, "the security scheme {subject} was added")
        {
            { Place.Components, Info, "api-security-component-added" },
        },
        new(Facet.SecuritySchemeType, ChangeKind.Changed, "the type of the security scheme {subject} changed from {was} to {is}")
        {
            { Place.Components, Info, "api-security-component-type-changed" },
        },
        new(Facet.OAuthAuthorizationUrl, ChangeKind.Changed, "the authorization URL of {subject} changed from {was} to {is}")
        {
            { Place.Components, Info, "api-security-component-oauth-url-changed" },
        },
        new(Facet.OAuthTokenUrl, ChangeKind.Changed, "the token URL of {subject} changed from {was} to {is}")
        {
            { Place.Components, Info, "api-security-component-oauth-token-url-changed" },
        },
        new(Facet.OAuthScope, ChangeKind.Added, "the scope {subject} was added")
        {
            { Place.Components, Info, "api-security-component-oauth-scope-added" },
        },
        new(Facet.OAuthScope, ChangeKind.Removed, "the scope {subject} was removed")
        {
            { Place.Components, Info, "api-security-component-oauth-scope-removed" },
        },
        new(Facet.OAuthScope, ChangeKind.Changed, "the description of the scope {subject} changed from {was} to {is}")
        {
            { Place.Components, Info, "api-security-component-oauth-scope-changed" },
        },
        new(Facet.SecurityRequirement, ChangeKind.Removed, "the security requirement {subject} was removed")
        {
            { Place.Document, Info, "api-global-security-removed" },
            { Place.Operation, Info, "api-security-removed" },
        },
        new(Facet.SecurityRequirement, ChangeKind.Added, "the security requirement {subject} was added")
        {
            { Place.Document, Info, "api-global-security-added" },
            { Place.Operation, Info, "api-security-added" },
        },
        new(Facet.SecurityScope, ChangeKind.Added, "the scope {subject} of {was} became required")
        {
            { Place.Document, Info, "api-global-security-scope-added" },
            { Place.Operation, Info, "api-security-scope-added" },
        },
        new(Facet.SecurityScope, ChangeKind.Removed, "the scope {subject} of {was} is no longer required")
        {
            { Place.Document, Info, "api-global-security-scope-removed" },
            { Place.Operation, Info, "api-security-scope-removed" },
        },
    ];
}
