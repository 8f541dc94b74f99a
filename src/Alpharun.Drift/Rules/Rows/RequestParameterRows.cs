namespace Alpharun.Drift.Rules.Rows;

/// <summary>Parameters of requests, and the properties of parameters that are objects.</summary>
internal static class RequestParameterRows
{
    /// <summary>The rows; <see cref="RuleTable"/> says what the columns mean.</summary>
    public const string Text =
        """
        # id                                                     level    where                       facet                  change                     when
        request-parameter-reactivated                            info     request.parameter           deprecation            reactivated
        request-parameter-deprecated-sunset-missing              error    request.parameter           deprecation            sunset-missing
        request-parameter-sunset-date-too-small                  error    request.parameter           deprecation            sunset-too-soon
        request-parameter-deprecated                             info     request.parameter           deprecation            deprecated
        request-parameter-sunset-deleted                         error    request.parameter           sunset                 removed
        request-parameter-sunset-date-changed-too-small          error    request.parameter           sunset                 too-soon
        new-required-request-default-parameter-to-existing-path  error    request.parameter           parameter              added                      path-level required !in-path
        new-optional-request-default-parameter-to-existing-path  info     request.parameter           parameter              added                      path-level !required !in-path
        new-required-request-parameter                           error    request.parameter           parameter              added                      required !in-path
        new-optional-request-parameter                           info     request.parameter           parameter              added                      !required !in-path
        new-request-path-parameter                               error    request.parameter           parameter              added                      in-path
        new-required-request-header-property                     error    request.parameter-property  property               added                      in-header required
        request-header-property-became-enum                      error    request.parameter-property  enum                   introduced                 in-header
        request-header-property-became-required                  error    request.parameter-property  property               required                   in-header
        request-parameter-became-enum                            error    request.parameter           enum                   introduced
        request-parameter-became-nullable                        info     request.parameter           null                   allowed
        request-parameter-became-not-nullable                    error    request.parameter           null                   forbidden
        request-parameter-property-became-nullable               info     request.parameter-property  null                   allowed
        request-parameter-property-became-not-nullable           error    request.parameter-property  null                   forbidden
        request-parameter-default-value-changed                  error    request.parameter           default                changed                    !required
        request-parameter-default-value-added                    error    request.parameter           default                added                      !required
        request-parameter-default-value-removed                  error    request.parameter           default                removed                    !required
        request-parameter-enum-value-added                       info     request.parameter           enum-value             added
        request-parameter-enum-value-removed                     error    request.parameter           enum-value             removed
        request-parameter-property-enum-value-added              info     request.parameter-property  enum-value             added
        request-parameter-property-enum-value-removed            error    request.parameter-property  enum-value             removed
        request-parameter-max-items-increased                    info     request.parameter           max-items              increased
        request-parameter-max-items-decreased                    error    request.parameter           max-items              decreased
        request-parameter-max-length-set                         warning  request.parameter           max-length             set
        request-parameter-max-length-increased                   info     request.parameter           max-length             increased
        request-parameter-max-length-decreased                   error    request.parameter           max-length             decreased
        request-parameter-max-set                                warning  request.parameter           max                    set
        request-parameter-exclusive-max-set                      warning  request.parameter           exclusive-max          set
        request-parameter-max-increased                          info     request.parameter           max                    increased
        request-parameter-max-decreased                          error    request.parameter           max                    decreased
        request-parameter-exclusive-max-increased                info     request.parameter           exclusive-max          increased
        request-parameter-exclusive-max-decreased                error    request.parameter           exclusive-max          decreased
        request-parameter-min-items-set                          warning  request.parameter           min-items              set
        request-parameter-min-items-increased                    error    request.parameter           min-items              increased
        request-parameter-min-items-decreased                    info     request.parameter           min-items              decreased
        request-parameter-min-length-increased                   error    request.parameter           min-length             increased
        request-parameter-min-length-decreased                   info     request.parameter           min-length             decreased
        request-parameter-min-set                                warning  request.parameter           min                    set
        request-parameter-exclusive-min-set                      warning  request.parameter           exclusive-min          set
        request-parameter-min-increased                          error    request.parameter           min                    increased
        request-parameter-min-decreased                          info     request.parameter           min                    decreased
        request-parameter-exclusive-min-increased                error    request.parameter           exclusive-min          increased
        request-parameter-exclusive-min-decreased                info     request.parameter           exclusive-min          decreased
        request-parameter-pattern-added                          error    request.parameter           pattern                added
        request-parameter-pattern-removed                        info     request.parameter           pattern                removed
        request-parameter-pattern-changed                        warning  request.parameter           pattern                changed
        request-parameter-pattern-generalized                    info     request.parameter           pattern                generalized
        request-parameter-removed                                warning  request.parameter           parameter              removed
        request-parameter-removed-with-deprecation               info     request.parameter           parameter              removed-after-deprecation
        request-parameter-sunset-parse                           error    request.parameter           sunset                 invalid
        request-parameter-removed-before-sunset                  error    request.parameter           parameter              removed-before-sunset
        request-parameter-became-required                        error    request.parameter           parameter              required
        request-parameter-became-optional                        info     request.parameter           parameter              optional
        request-parameter-type-generalized                       info     request.parameter           type                   widened
        request-parameter-type-generalized                       info     request.parameter           format                 widened
        request-parameter-type-changed                           error    request.parameter           type                   narrowed
        request-parameter-type-changed                           error    request.parameter           format                 narrowed
        request-parameter-type-generalized                       info     request.parameter           type                   widened-as-text            text
        request-parameter-type-changed                           error    request.parameter           type                   widened-as-text
        request-parameter-type-changed                           error    request.parameter           type                   narrowed-as-text
        request-parameter-type-changed                           error    request.parameter           type                   flattened
        request-parameter-type-changed                           error    request.parameter           type                   changed
        request-parameter-type-changed                           error    request.parameter           format                 changed
        request-parameter-property-type-generalized              info     request.parameter-property  type                   widened
        request-parameter-property-type-generalized              info     request.parameter-property  format                 widened
        request-parameter-property-type-specialized              error    request.parameter-property  type                   narrowed
        request-parameter-property-type-specialized              error    request.parameter-property  format                 narrowed
        request-parameter-property-type-generalized              info     request.parameter-property  type                   widened-as-text            text
        request-parameter-property-type-changed                  warning  request.parameter-property  type                   widened-as-text
        request-parameter-property-type-changed                  warning  request.parameter-property  type                   narrowed-as-text
        request-parameter-property-type-changed                  warning  request.parameter-property  type                   flattened
        request-parameter-property-type-changed                  warning  request.parameter-property  type                   changed
        request-parameter-property-type-changed                  warning  request.parameter-property  format                 changed
        request-parameter-x-extensible-enum-value-removed        error    request.parameter           extensible-enum-value  removed
        request-parameter-list-of-types-widened                  info     request.parameter           list-of-types          widened
        request-parameter-list-of-types-narrowed                 error    request.parameter           list-of-types          narrowed
        request-parameter-property-list-of-types-widened         info     request.parameter-property  list-of-types          widened
        request-parameter-property-list-of-types-narrowed        error    request.parameter-property  list-of-types          narrowed
        request-parameter-sunset-parse                           error    request.parameter           deprecation            sunset-invalid
        request-parameter-deprecated                             info     request.parameter           deprecation            deprecated-with-sunset
        """;
}
