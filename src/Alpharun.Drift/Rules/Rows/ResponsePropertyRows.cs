namespace Alpharun.Drift.Rules.Rows;

/// <summary>What is inside the schema of a response body.</summary>
internal static class ResponsePropertyRows
{
    /// <summary>The rows; <see cref="RuleTable"/> says what the columns mean.</summary>
    public const string Text =
        """
        # id                                                   level    where              facet                   change                  when
        response-property-deprecated                           info     response.property  deprecation             deprecated
        response-property-deprecated-with-sunset               info     response.property  deprecation             deprecated-with-sunset
        response-property-deprecated-sunset-missing            error    response.property  deprecation             sunset-missing
        response-property-deprecated-sunset-invalid            error    response.property  deprecation             sunset-invalid
        response-property-reactivated                          info     response.property  deprecation             reactivated
        response-property-sunset-date-too-small                error    response.property  deprecation             sunset-too-soon
        response-property-stability-decreased                  error    response.property  stability               decreased
        response-property-stability-increased                  info     response.property  stability               increased
        response-property-discriminator-added                  info     response.property  discriminator           added
        response-property-discriminator-removed                info     response.property  discriminator           removed
        response-property-discriminator-property-name-changed  info     response.property  discriminator-property  changed
        response-property-discriminator-mapping-added          info     response.property  discriminator-mapping   added
        response-property-discriminator-mapping-deleted        info     response.property  discriminator-mapping   removed
        response-property-discriminator-mapping-changed        info     response.property  discriminator-mapping   changed
        response-optional-property-removed                     warning  response.property  property                removed                 !required
        response-optional-write-only-property-removed          info     response.property  property                removed                 !required write-only
        response-optional-property-added                       info     response.property  property                added                   !required
        response-optional-write-only-property-added            info     response.property  property                added                   !required write-only
        response-optional-property-became-not-write-only       info     response.property  write-only              lifted                  !required
        response-optional-property-became-write-only           info     response.property  write-only              introduced              !required
        response-optional-property-became-read-only            info     response.property  read-only               introduced              !required
        response-optional-property-became-not-read-only        info     response.property  read-only               lifted                  !required
        response-property-pattern-added                        info     response.property  pattern                 added
        response-property-pattern-changed                      info     response.property  pattern                 changed
        response-property-pattern-removed                      info     response.property  pattern                 removed
        response-property-all-of-added                         info     response.property  all-of                  added
        response-property-all-of-removed                       info     response.property  all-of                  removed
        response-property-all-of-added-annotation-only         info     response.property  all-of                  added                   annotation-only
        response-property-all-of-removed-annotation-only       info     response.property  all-of                  removed                 annotation-only
        response-property-any-of-added                         info     response.property  any-of                  added
        response-property-any-of-removed                       info     response.property  any-of                  removed
        response-property-became-nullable                      error    response.property  null                    allowed                 !write-only
        response-property-became-not-nullable                  info     response.property  null                    forbidden
        response-property-became-optional                      error    response.property  property                optional
        response-write-only-property-became-optional           info     response.property  property                optional                write-only
        response-property-became-required                      info     response.property  property                required
        response-write-only-property-became-required           info     response.property  property                required                write-only
        response-property-default-value-added                  info     response.property  default                 added
        response-property-default-value-removed                info     response.property  default                 removed
        response-property-default-value-changed                info     response.property  default                 changed
        response-property-const-added                          info     response.property  const                   added
        response-property-const-removed                        error    response.property  const                   removed
        response-property-const-changed                        error    response.property  const                   changed
        response-property-enum-value-added                     warning  response.property  enum-value              added
        response-write-only-property-enum-value-added          info     response.property  enum-value              added                   write-only
        response-property-max-increased                        error    response.property  max                     increased               !write-only
        response-property-exclusive-max-increased              error    response.property  exclusive-max           increased               !write-only
        response-property-max-length-increased                 error    response.property  max-length              increased               !write-only
        response-property-max-length-unset                     error    response.property  max-length              unset                   !write-only
        response-property-min-decreased                        error    response.property  min                     decreased               !write-only
        response-property-exclusive-min-decreased              error    response.property  exclusive-min           decreased               !write-only
        response-property-min-items-decreased                  error    response.property  min-items               decreased               !write-only
        response-property-min-items-unset                      error    response.property  min-items               unset                   !write-only
        response-property-min-length-decreased                 error    response.property  min-length              decreased               !write-only
        response-property-one-of-added                         error    response.property  one-of                  added
        response-property-one-of-removed                       info     response.property  one-of                  removed
        response-property-type-generalized                     error    response.property  type                    widened
        response-property-type-changed                         error    response.property  format                  widened
        response-property-type-specialized                     info     response.property  type                    narrowed
        response-property-type-specialized                     info     response.property  format                  narrowed
        response-property-type-compatible                      info     response.property  type                    narrowed-as-text        text
        response-property-type-changed                         error    response.property  type                    widened-as-text
        response-property-type-changed                         error    response.property  type                    narrowed-as-text
        response-property-type-changed                         error    response.property  type                    flattened
        response-property-type-changed                         error    response.property  type                    changed
        response-property-type-changed                         error    response.property  format                  changed
        response-required-property-removed                     error    response.property  property                removed                 required
        response-required-write-only-property-removed          info     response.property  property                removed                 required write-only
        response-required-property-added                       info     response.property  property                added                   required
        response-required-write-only-property-added            info     response.property  property                added                   required write-only
        response-required-property-became-not-write-only       warning  response.property  write-only              lifted                  required
        response-required-property-became-write-only           info     response.property  write-only              introduced              required
        response-required-property-became-read-only            info     response.property  read-only               introduced              required
        response-required-property-became-not-read-only        info     response.property  read-only               lifted                  required
        response-property-enum-value-removed                   info     response.property  enum-value              removed
        response-property-list-of-types-widened                error    response.property  list-of-types           widened
        response-property-list-of-types-narrowed               info     response.property  list-of-types           narrowed
        response-property-prefix-items-added                   error    response.property  prefix-items            added
        response-property-prefix-items-removed                 info     response.property  prefix-items            removed
        response-property-if-added                             info     response.property  if                      added
        response-property-if-removed                           error    response.property  if                      removed
        response-property-then-added                           info     response.property  then                    added
        response-property-then-removed                         error    response.property  then                    removed
        response-property-else-added                           info     response.property  else                    added
        response-property-else-removed                         error    response.property  else                    removed
        response-property-contains-added                       info     response.property  contains                added
        response-property-contains-removed                     error    response.property  contains                removed
        response-property-min-contains-increased               info     response.property  min-contains            increased
        response-property-min-contains-decreased               error    response.property  min-contains            decreased
        response-property-max-contains-increased               error    response.property  max-contains            increased
        response-property-max-contains-decreased               info     response.property  max-contains            decreased
        response-property-dependent-required-added             info     response.property  dependent-required      added
        response-property-dependent-required-removed           error    response.property  dependent-required      removed
        response-property-dependent-required-changed           error    response.property  dependent-required      changed
        response-property-dependent-schema-added               info     response.property  dependent-schema        added
        response-property-dependent-schema-removed             error    response.property  dependent-schema        removed
        response-property-pattern-property-added               info     response.property  pattern-property        added
        response-property-pattern-property-removed             error    response.property  pattern-property        removed
        response-property-property-names-added                 info     response.property  property-names          added
        response-property-property-names-removed               error    response.property  property-names          removed
        response-property-unevaluated-items-added              info     response.property  unevaluated-items       added
        response-property-unevaluated-items-removed            error    response.property  unevaluated-items       removed
        response-property-unevaluated-properties-added         info     response.property  unevaluated-properties  added
        response-property-unevaluated-properties-removed       error    response.property  unevaluated-properties  removed
        response-property-content-schema-added                 info     response.property  content-schema          added
        response-property-content-schema-removed               error    response.property  content-schema          removed
        response-property-content-media-type-changed           error    response.property  content-media-type      changed
        response-property-content-encoding-changed             error    response.property  content-encoding        changed
        response-property-one-of-added                         error    response.property  one-of                  wrapped                 kept
        response-property-type-changed                         error    response.property  one-of                  wrapped
        """;
}
