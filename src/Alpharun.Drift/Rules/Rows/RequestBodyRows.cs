namespace Alpharun.Drift.Rules.Rows;

/// <summary>The body of a request: its presence, its media types, and the schema itself.</summary>
internal static class RequestBodyRows
{
    /// <summary>The rows; <see cref="RuleTable"/> says what the columns mean.</summary>
    public const string Text =
        """
        # id                                              level    where         facet                   change            when
        request-body-added-required                       error    request.body  body                    added             required
        request-body-added-optional                       info     request.body  body                    added             !required
        request-body-became-enum                          error    request.body  enum                    introduced
        request-body-media-type-added                     info     request.body  media-type              added
        request-body-media-type-removed                   error    request.body  media-type              removed
        request-body-media-type-schema-added              error    request.body  media-type-schema       added
        request-body-media-type-schema-removed            info     request.body  media-type-schema       removed
        request-body-removed                              error    request.body  body                    removed
        request-body-became-optional                      info     request.body  body                    optional
        request-body-became-required                      error    request.body  body                    required
        request-body-discriminator-added                  info     request.body  discriminator           added
        request-body-discriminator-removed                info     request.body  discriminator           removed
        request-body-discriminator-property-name-changed  info     request.body  discriminator-property  changed
        request-body-discriminator-mapping-added          info     request.body  discriminator-mapping   added
        request-body-discriminator-mapping-deleted        info     request.body  discriminator-mapping   removed
        request-body-discriminator-mapping-changed        info     request.body  discriminator-mapping   changed
        request-body-all-of-added                         error    request.body  all-of                  added
        request-body-all-of-removed                       warning  request.body  all-of                  removed
        request-body-all-of-added-annotation-only         info     request.body  all-of                  added             annotation-only
        request-body-all-of-removed-annotation-only       info     request.body  all-of                  removed           annotation-only
        request-body-any-of-added                         info     request.body  any-of                  added
        request-body-any-of-removed                       error    request.body  any-of                  removed
        request-body-became-not-nullable                  error    request.body  null                    forbidden
        request-body-became-nullable                      info     request.body  null                    allowed
        request-body-default-value-added                  info     request.body  default                 added
        request-body-default-value-removed                info     request.body  default                 removed
        request-body-default-value-changed                info     request.body  default                 changed
        request-body-const-added                          error    request.body  const                   added
        request-body-const-removed                        info     request.body  const                   removed
        request-body-const-changed                        error    request.body  const                   changed
        request-body-max-decreased                        error    request.body  max                     decreased
        request-body-max-increased                        info     request.body  max                     increased
        request-body-exclusive-max-decreased              error    request.body  exclusive-max           decreased
        request-body-exclusive-max-increased              info     request.body  exclusive-max           increased
        request-body-max-length-set                       warning  request.body  max-length              set
        request-body-max-length-decreased                 error    request.body  max-length              decreased
        request-body-max-length-increased                 info     request.body  max-length              increased
        request-body-max-set                              warning  request.body  max                     set
        request-body-exclusive-max-set                    warning  request.body  exclusive-max           set
        request-body-min-increased                        error    request.body  min                     increased
        request-body-min-decreased                        info     request.body  min                     decreased
        request-body-exclusive-min-increased              error    request.body  exclusive-min           increased
        request-body-exclusive-min-decreased              info     request.body  exclusive-min           decreased
        request-body-min-items-increased                  error    request.body  min-items               increased
        request-body-min-items-set                        warning  request.body  min-items               set
        request-body-min-length-increased                 error    request.body  min-length              increased
        request-body-min-length-decreased                 info     request.body  min-length              decreased
        request-body-min-set                              warning  request.body  min                     set
        request-body-exclusive-min-set                    warning  request.body  exclusive-min           set
        request-body-one-of-added                         info     request.body  one-of                  added
        request-body-one-of-removed                       error    request.body  one-of                  removed
        request-body-type-generalized                     info     request.body  type                    widened
        request-body-type-generalized                     info     request.body  format                  widened
        request-body-type-changed                         error    request.body  type                    narrowed
        request-body-type-changed                         error    request.body  format                  narrowed
        request-body-type-compatible                      info     request.body  type                    widened-as-text   text
        request-body-type-compatible                      info     request.body  type                    flattened         text
        request-body-type-changed                         error    request.body  type                    widened-as-text
        request-body-type-changed                         error    request.body  type                    narrowed-as-text
        request-body-type-changed                         error    request.body  type                    flattened
        request-body-type-changed                         error    request.body  type                    changed
        request-body-type-changed                         error    request.body  format                  changed
        request-body-wrapped-in-one-of                    error    request.body  one-of                  wrapped
        request-body-enum-value-removed                   error    request.body  enum-value              removed
        request-body-list-of-types-widened                info     request.body  list-of-types           widened
        request-body-list-of-types-narrowed               error    request.body  list-of-types           narrowed
        request-body-prefix-items-added                   info     request.body  prefix-items            added
        request-body-prefix-items-removed                 error    request.body  prefix-items            removed
        request-body-if-added                             error    request.body  if                      added
        request-body-if-removed                           info     request.body  if                      removed
        request-body-then-added                           error    request.body  then                    added
        request-body-then-removed                         info     request.body  then                    removed
        request-body-else-added                           error    request.body  else                    added
        request-body-else-removed                         info     request.body  else                    removed
        request-body-contains-added                       error    request.body  contains                added
        request-body-contains-removed                     info     request.body  contains                removed
        request-body-min-contains-increased               error    request.body  min-contains            increased
        request-body-min-contains-decreased               info     request.body  min-contains            decreased
        request-body-max-contains-increased               info     request.body  max-contains            increased
        request-body-max-contains-decreased               error    request.body  max-contains            decreased
        request-body-dependent-required-added             error    request.body  dependent-required      added
        request-body-dependent-required-removed           info     request.body  dependent-required      removed
        request-body-dependent-required-changed           error    request.body  dependent-required      changed
        request-body-dependent-schema-added               error    request.body  dependent-schema        added
        request-body-dependent-schema-removed             info     request.body  dependent-schema        removed
        request-body-pattern-property-added               error    request.body  pattern-property        added
        request-body-pattern-property-removed             info     request.body  pattern-property        removed
        request-body-property-names-added                 error    request.body  property-names          added
        request-body-property-names-removed               info     request.body  property-names          removed
        request-body-unevaluated-items-added              error    request.body  unevaluated-items       added
        request-body-unevaluated-items-removed            info     request.body  unevaluated-items       removed
        request-body-unevaluated-properties-added         error    request.body  unevaluated-properties  added
        request-body-unevaluated-properties-removed       info     request.body  unevaluated-properties  removed
        request-body-content-schema-added                 error    request.body  content-schema          added
        request-body-content-schema-removed               info     request.body  content-schema          removed
        request-body-content-media-type-changed           error    request.body  content-media-type      changed
        request-body-content-encoding-changed             error    request.body  content-encoding        changed
        """;
}
