namespace Alpharun.Drift.Rules.Rows;

/// <summary>What is inside the schema of a request body.</summary>
internal static class RequestPropertyRows
{
    /// <summary>The rows; <see cref="RuleTable"/> says what the columns mean.</summary>
    public const string Text =
        """
        # id                                                  level    where             facet                   change                  when
        request-property-deprecated                           info     request.property  deprecation             deprecated
        request-property-deprecated-with-sunset               info     request.property  deprecation             deprecated-with-sunset
        request-property-deprecated-sunset-missing            error    request.property  deprecation             sunset-missing
        request-property-deprecated-sunset-invalid            error    request.property  deprecation             sunset-invalid
        request-property-reactivated                          info     request.property  deprecation             reactivated
        request-property-sunset-date-too-small                error    request.property  deprecation             sunset-too-soon
        request-property-stability-decreased                  error    request.property  stability               decreased
        request-property-stability-increased                  info     request.property  stability               increased
        request-property-discriminator-added                  info     request.property  discriminator           added
        request-property-discriminator-removed                info     request.property  discriminator           removed
        request-property-discriminator-property-name-changed  info     request.property  discriminator-property  changed
        request-property-discriminator-mapping-added          info     request.property  discriminator-mapping   added
        request-property-discriminator-mapping-deleted        info     request.property  discriminator-mapping   removed
        request-property-discriminator-mapping-changed        info     request.property  discriminator-mapping   changed
        request-property-all-of-added                         error    request.property  all-of                  added
        request-property-all-of-removed                       warning  request.property  all-of                  removed
        request-property-all-of-added-annotation-only         info     request.property  all-of                  added                   annotation-only
        request-property-all-of-removed-annotation-only       info     request.property  all-of                  removed                 annotation-only
        request-property-any-of-added                         info     request.property  any-of                  added
        request-property-any-of-removed                       error    request.property  any-of                  removed
        request-property-became-enum                          error    request.property  enum                    introduced              !read-only
        request-property-became-not-nullable                  error    request.property  null                    forbidden               !read-only
        request-property-became-nullable                      info     request.property  null                    allowed
        request-property-default-value-added                  info     request.property  default                 added
        request-property-default-value-removed                info     request.property  default                 removed
        request-property-default-value-changed                info     request.property  default                 changed
        request-property-const-added                          error    request.property  const                   added
        request-property-const-removed                        info     request.property  const                   removed
        request-property-const-changed                        error    request.property  const                   changed
        request-property-enum-value-removed                   error    request.property  enum-value              removed
        request-read-only-property-enum-value-removed         info     request.property  enum-value              removed                 read-only
        request-property-enum-value-added                     info     request.property  enum-value              added
        request-property-max-decreased                        error    request.property  max                     decreased               !read-only
        request-read-only-property-max-decreased              info     request.property  max                     decreased               read-only
        request-property-max-increased                        info     request.property  max                     increased
        request-property-exclusive-max-decreased              error    request.property  exclusive-max           decreased               !read-only
        request-read-only-property-exclusive-max-decreased    info     request.property  exclusive-max           decreased               read-only
        request-property-exclusive-max-increased              info     request.property  exclusive-max           increased
        request-property-max-length-set                       warning  request.property  max-length              set                     !read-only
        request-property-max-length-decreased                 error    request.property  max-length              decreased               !read-only
        request-read-only-property-max-length-decreased       info     request.property  max-length              decreased               read-only
        request-property-max-length-increased                 info     request.property  max-length              increased
        request-property-max-set                              warning  request.property  max                     set                     !read-only
        request-property-exclusive-max-set                    warning  request.property  exclusive-max           set                     !read-only
        request-property-min-increased                        error    request.property  min                     increased               !read-only
        request-read-only-property-min-increased              info     request.property  min                     increased               read-only
        request-property-min-decreased                        info     request.property  min                     decreased
        request-property-exclusive-min-increased              error    request.property  exclusive-min           increased               !read-only
        request-read-only-property-exclusive-min-increased    info     request.property  exclusive-min           increased               read-only
        request-property-exclusive-min-decreased              info     request.property  exclusive-min           decreased
        request-property-min-items-increased                  error    request.property  min-items               increased               !read-only
        request-property-min-items-set                        warning  request.property  min-items               set                     !read-only
        request-property-min-length-increased                 error    request.property  min-length              increased               !read-only
        request-property-min-length-decreased                 info     request.property  min-length              decreased
        request-property-min-set                              warning  request.property  min                     set                     !read-only
        request-property-exclusive-min-set                    warning  request.property  exclusive-min           set                     !read-only
        request-property-one-of-added                         info     request.property  one-of                  added
        request-property-one-of-removed                       error    request.property  one-of                  removed
        request-property-pattern-removed                      info     request.property  pattern                 removed
        request-property-pattern-added                        error    request.property  pattern                 added
        request-property-pattern-changed                      warning  request.property  pattern                 changed
        request-property-pattern-generalized                  info     request.property  pattern                 generalized
        request-property-became-required                      error    request.property  property                required                !read-only
        request-property-became-required-with-default         error    request.property  property                required                has-default !read-only
        request-property-became-optional                      info     request.property  property                optional                !read-only
        request-property-type-generalized                     info     request.property  type                    widened
        request-property-type-generalized                     info     request.property  format                  widened
        request-property-type-changed                         error    request.property  type                    narrowed                !read-only
        request-property-type-changed                         error    request.property  format                  narrowed                !read-only
        request-property-type-compatible                      info     request.property  type                    widened-as-text         text
        request-property-type-compatible                      info     request.property  type                    flattened               text
        request-property-type-changed                         error    request.property  type                    widened-as-text         !read-only
        request-property-type-changed                         error    request.property  type                    narrowed-as-text        !read-only
        request-property-type-changed                         error    request.property  type                    flattened               !read-only
        request-property-type-changed                         error    request.property  type                    changed                 !read-only
        request-property-type-changed                         error    request.property  format                  changed                 !read-only
        request-property-removed                              warning  request.property  property                removed                 !read-only
        new-required-request-property                         error    request.property  property                added                   required !read-only
        new-required-request-property-with-default            error    request.property  property                added                   required has-default !read-only
        new-optional-request-property                         info     request.property  property                added                   !required !read-only
        request-optional-property-became-not-write-only       info     request.property  write-only              lifted                  !required
        request-optional-property-became-write-only           info     request.property  write-only              introduced              !required
        request-optional-property-became-read-only            info     request.property  read-only               introduced              !required
        request-optional-property-became-not-read-only        info     request.property  read-only               lifted                  !required
        request-required-property-became-not-write-only       info     request.property  write-only              lifted                  required
        request-required-property-became-write-only           info     request.property  write-only              introduced              required
        request-required-property-became-read-only            info     request.property  read-only               introduced              required
        request-required-property-became-not-read-only        info     request.property  read-only               lifted                  required
        request-property-x-extensible-enum-value-removed      error    request.property  extensible-enum-value   removed
        request-property-list-of-types-widened                info     request.property  list-of-types           widened
        request-property-list-of-types-narrowed               error    request.property  list-of-types           narrowed
        request-property-prefix-items-added                   info     request.property  prefix-items            added
        request-property-prefix-items-removed                 error    request.property  prefix-items            removed
        request-property-if-added                             error    request.property  if                      added
        request-property-if-removed                           info     request.property  if                      removed
        request-property-then-added                           error    request.property  then                    added
        request-property-then-removed                         info     request.property  then                    removed
        request-property-else-added                           error    request.property  else                    added
        request-property-else-removed                         info     request.property  else                    removed
        request-property-contains-added                       error    request.property  contains                added
        request-property-contains-removed                     info     request.property  contains                removed
        request-property-min-contains-increased               error    request.property  min-contains            increased
        request-property-min-contains-decreased               info     request.property  min-contains            decreased
        request-property-max-contains-increased               info     request.property  max-contains            increased
        request-property-max-contains-decreased               error    request.property  max-contains            decreased
        request-property-dependent-required-added             error    request.property  dependent-required      added
        request-property-dependent-required-removed           info     request.property  dependent-required      removed
        request-property-dependent-required-changed           error    request.property  dependent-required      changed
        request-property-dependent-schema-added               error    request.property  dependent-schema        added
        request-property-dependent-schema-removed             info     request.property  dependent-schema        removed
        request-property-pattern-property-added               error    request.property  pattern-property        added
        request-property-pattern-property-removed             info     request.property  pattern-property        removed
        request-property-property-names-added                 error    request.property  property-names          added
        request-property-property-names-removed               info     request.property  property-names          removed
        request-property-unevaluated-items-added              error    request.property  unevaluated-items       added
        request-property-unevaluated-items-removed            info     request.property  unevaluated-items       removed
        request-property-unevaluated-properties-added         error    request.property  unevaluated-properties  added
        request-property-unevaluated-properties-removed       info     request.property  unevaluated-properties  removed
        request-property-content-schema-added                 error    request.property  content-schema          added
        request-property-content-schema-removed               info     request.property  content-schema          removed
        request-property-content-media-type-changed           error    request.property  content-media-type      changed
        request-property-content-encoding-changed             error    request.property  content-encoding        changed
        request-property-one-of-added                         info     request.property  one-of                  wrapped                 kept
        request-property-type-changed                         error    request.property  one-of                  wrapped
        """;
}
