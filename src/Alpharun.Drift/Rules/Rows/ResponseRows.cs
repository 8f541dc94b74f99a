namespace Alpharun.Drift.Rules.Rows;

/// <summary>Statuses, headers, media types of responses, and the schema of a body itself.</summary>
internal static class ResponseRows
{
    /// <summary>The rows; <see cref="RuleTable"/> says what the columns mean.</summary>
    public const string Text =
        """
        # id                                               level    where            facet                   change            when
        response-body-media-type-schema-added              info     response.body    media-type-schema       added
        response-body-media-type-schema-removed            warning  response.body    media-type-schema       removed
        response-body-discriminator-added                  info     response.body    discriminator           added
        response-body-discriminator-removed                info     response.body    discriminator           removed
        response-body-discriminator-property-name-changed  info     response.body    discriminator-property  changed
        response-body-discriminator-mapping-added          info     response.body    discriminator-mapping   added
        response-body-discriminator-mapping-deleted        info     response.body    discriminator-mapping   removed
        response-body-discriminator-mapping-changed        info     response.body    discriminator-mapping   changed
        response-header-became-optional                    error    response.header  header                  optional
        required-response-header-removed                   error    response.header  header                  removed           required
        optional-response-header-removed                   warning  response.header  header                  removed           !required
        response-header-added                              info     response.header  header                  added
        response-header-type-generalized                   error    response.header  type                    widened
        response-header-type-changed                       error    response.header  format                  widened
        response-header-type-specialized                   info     response.header  type                    narrowed
        response-header-type-specialized                   info     response.header  format                  narrowed
        response-header-type-compatible                    info     response.header  type                    narrowed-as-text  text
        response-header-type-changed                       error    response.header  type                    widened-as-text
        response-header-type-changed                       error    response.header  type                    narrowed-as-text
        response-header-type-changed                       error    response.header  type                    flattened
        response-header-type-changed                       error    response.header  type                    changed
        response-header-type-changed                       error    response.header  format                  changed
        response-header-became-nullable                    error    response.header  null                    allowed
        response-header-became-not-nullable                info     response.header  null                    forbidden
        response-media-type-removed                        error    response.body    media-type              removed
        response-media-type-added                          info     response.body    media-type              added
        response-media-type-name-changed                   info     response.body    media-type-name         changed
        response-media-type-name-generalized               error    response.body    media-type-name         generalized
        response-media-type-name-specialized               info     response.body    media-type-name         specialized
        response-body-all-of-added                         info     response.body    all-of                  added
        response-body-all-of-removed                       info     response.body    all-of                  removed
        response-body-all-of-added-annotation-only         info     response.body    all-of                  added             annotation-only
        response-body-all-of-removed-annotation-only       info     response.body    all-of                  removed           annotation-only
        response-body-any-of-added                         info     response.body    any-of                  added
        response-body-any-of-removed                       info     response.body    any-of                  removed
        response-body-became-nullable                      error    response.body    null                    allowed
        response-body-became-not-nullable                  info     response.body    null                    forbidden
        response-body-default-value-added                  info     response.body    default                 added
        response-body-default-value-removed                info     response.body    default                 removed
        response-body-default-value-changed                info     response.body    default                 changed
        response-body-const-added                          info     response.body    const                   added
        response-body-const-removed                        error    response.body    const                   removed
        response-body-const-changed                        error    response.body    const                   changed
        response-body-max-increased                        error    response.body    max                     increased
        response-body-exclusive-max-increased              error    response.body    exclusive-max           increased
        response-body-max-length-increased                 error    response.body    max-length              increased
        response-body-max-length-unset                     error    response.body    max-length              unset
        response-body-min-decreased                        error    response.body    min                     decreased
        response-body-exclusive-min-decreased              error    response.body    exclusive-min           decreased
        response-body-min-items-decreased                  error    response.body    min-items               decreased
        response-body-min-items-unset                      error    response.body    min-items               unset
        response-body-min-length-decreased                 error    response.body    min-length              decreased
        response-body-one-of-added                         error    response.body    one-of                  added
        response-body-one-of-removed                       info     response.body    one-of                  removed
        response-body-type-generalized                     error    response.body    type                    widened
        response-body-type-changed                         error    response.body    format                  widened
        response-body-type-specialized                     info     response.body    type                    narrowed
        response-body-type-specialized                     info     response.body    format                  narrowed
        response-body-type-compatible                      info     response.body    type                    narrowed-as-text  text
        response-body-type-changed                         error    response.body    type                    widened-as-text
        response-body-type-changed                         error    response.body    type                    narrowed-as-text
        response-body-type-changed                         error    response.body    type                    flattened
        response-body-type-changed                         error    response.body    type                    changed
        response-body-type-changed                         error    response.body    format                  changed
        response-body-wrapped-in-one-of                    error    response.body    one-of                  wrapped
        response-success-status-removed                    error    response         status                  removed           success
        response-success-status-added                      info     response         status                  added             success
        response-non-success-status-removed                info     response         status                  removed           !success
        response-non-success-status-added                  info     response         status                  added             !success
        response-mediatype-enum-value-removed              info     response.body    enum-value              removed
        response-body-list-of-types-widened                error    response.body    list-of-types           widened
        response-body-list-of-types-narrowed               info     response.body    list-of-types           narrowed
        response-body-prefix-items-added                   error    response.body    prefix-items            added
        response-body-prefix-items-removed                 info     response.body    prefix-items            removed
        response-body-if-added                             info     response.body    if                      added
        response-body-if-removed                           error    response.body    if                      removed
        response-body-then-added                           info     response.body    then                    added
        response-body-then-removed                         error    response.body    then                    removed
        response-body-else-added                           info     response.body    else                    added
        response-body-else-removed                         error    response.body    else                    removed
        response-body-contains-added                       info     response.body    contains                added
        response-body-contains-removed                     error    response.body    contains                removed
        response-body-min-contains-increased               info     response.body    min-contains            increased
        response-body-min-contains-decreased               error    response.body    min-contains            decreased
        response-body-max-contains-increased               error    response.body    max-contains            increased
        response-body-max-contains-decreased               info     response.body    max-contains            decreased
        response-body-dependent-required-added             info     response.body    dependent-required      added
        response-body-dependent-required-removed           error    response.body    dependent-required      removed
        response-body-dependent-required-changed           error    response.body    dependent-required      changed
        response-body-dependent-schema-added               info     response.body    dependent-schema        added
        response-body-dependent-schema-removed             error    response.body    dependent-schema        removed
        response-body-pattern-property-added               info     response.body    pattern-property        added
        response-body-pattern-property-removed             error    response.body    pattern-property        removed
        response-body-property-names-added                 info     response.body    property-names          added
        response-body-property-names-removed               error    response.body    property-names          removed
        response-body-unevaluated-items-added              info     response.body    unevaluated-items       added
        response-body-unevaluated-items-removed            error    response.body    unevaluated-items       removed
        response-body-unevaluated-properties-added         info     response.body    unevaluated-properties  added
        response-body-unevaluated-properties-removed       error    response.body    unevaluated-properties  removed
        response-body-content-schema-added                 info     response.body    content-schema          added
        response-body-content-schema-removed               error    response.body    content-schema          removed
        response-body-content-media-type-changed           error    response.body    content-media-type      changed
        response-body-content-encoding-changed             error    response.body    content-encoding        changed
        """;
}
