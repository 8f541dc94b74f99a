namespace Alpharun.Drift.Rules.Rows;

/// <summary>What is not part of a request or a response: operations, security, tags, components, the version.</summary>
internal static class DocumentRows
{
    /// <summary>The rows; <see cref="RuleTable"/> says what the columns mean.</summary>
    public const string Text =
        """
        # id                                            level    where       facet                 change                     when
        endpoint-added                                  info     operation   operation             added
        api-security-component-removed                  info     components  security-scheme       removed
        api-security-component-added                    info     components  security-scheme       added
        api-security-component-oauth-url-changed        info     components  oauth-url             changed
        api-security-component-type-changed             info     components  security-scheme-type  changed
        api-security-component-oauth-token-url-changed  info     components  oauth-token-url       changed
        api-security-component-oauth-scope-added        info     components  oauth-scope           added
        api-security-component-oauth-scope-removed      info     components  oauth-scope           removed
        api-security-component-oauth-scope-changed      info     components  oauth-scope           changed
        api-security-removed                            info     operation   security              removed
        api-security-added                              info     operation   security              added
        api-security-scope-added                        info     operation   security-scope        added
        api-security-scope-removed                      info     operation   security-scope        removed
        api-global-security-removed                     info     document    security              removed
        api-global-security-added                       info     document    security              added
        api-global-security-scope-added                 info     document    security-scope        added
        api-global-security-scope-removed               info     document    security-scope        removed
        api-version-not-bumped                          info     document    version               not-bumped
        api-version-decreased                           info     document    version               decreased
        api-major-version-not-bumped                    info     document    version               major-not-bumped
        api-stability-decreased                         error    operation   stability             decreased
        api-stability-increased                         info     operation   stability             increased
        endpoint-reactivated                            info     operation   deprecation           reactivated
        api-deprecated-sunset-parse                     error    operation   deprecation           sunset-invalid
        api-deprecated-sunset-missing                   error    operation   deprecation           sunset-missing
        api-invalid-stability-level                     error    operation   stability             invalid
        api-sunset-date-too-small                       error    operation   deprecation           sunset-too-soon
        endpoint-deprecated                             info     operation   deprecation           deprecated
        endpoint-deprecated-with-sunset                 info     operation   deprecation           deprecated-with-sunset
        api-path-removed-without-deprecation            error    operation   operation             removed                    with-path
        api-path-removed-with-deprecation               info     operation   operation             removed-after-deprecation  with-path
        api-path-sunset-parse                           error    operation   sunset                invalid
        api-path-removed-before-sunset                  error    operation   operation             removed-before-sunset      with-path
        api-removed-without-deprecation                 error    operation   operation             removed
        api-removed-with-deprecation                    info     operation   operation             removed-after-deprecation
        api-removed-before-sunset                       error    operation   operation             removed-before-sunset
        sunset-deleted                                  error    operation   sunset                removed
        api-sunset-date-changed-too-small               error    operation   sunset                too-soon
        api-operation-id-removed                        info     operation   operation-id          removed
        api-operation-id-added                          info     operation   operation-id          added
        api-tag-removed                                 info     operation   tag                   removed
        api-tag-added                                   info     operation   tag                   added
        webhook-added                                   info     document    webhook               added
        webhook-removed                                 error    document    webhook               removed
        api-schema-removed                              info     components  schema                removed
        """;
}
