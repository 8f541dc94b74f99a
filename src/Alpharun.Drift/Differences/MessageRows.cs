namespace Alpharun.Drift.Differences;

/// <summary>A sentence for each facet and change; <c>*</c> is any change.</summary>
internal static class MessageRows
{
    /// <summary>Facet, change, sentence.</summary>
    public const string Text =
        """
        operation               added                      the operation is new
        operation               removed                    the operation is gone, and was never deprecated
        operation               removed-after-deprecation  the operation is gone; it had been deprecated
        operation               removed-before-sunset      the operation is gone before its sunset on {was}
        operation-id            added                      the operation has an operationId now, {is}
        operation-id            removed                    the operationId {was} is gone; it is {is} now
        tag                     added                      the tag {subject} is new here
        tag                     removed                    the tag {subject} is gone from here
        security                added                      a way to authorize was added: {subject}
        security                removed                    a way to authorize is gone: {subject}
        security-scope          added                      {was} asks for the scope {subject} now
        security-scope          removed                    {was} no longer asks for the scope {subject}
        security-scheme         added                      the security scheme {subject} is new
        security-scheme         removed                    the security scheme {subject} is gone
        security-scheme-type    changed                    the security scheme {subject} is of type {is} now, and was {was}
        oauth-url               changed                    the authorization URL of {subject} moved from {was} to {is}
        oauth-token-url         changed                    the token URL of {subject} moved from {was} to {is}
        oauth-scope             added                      the scope {subject} is new
        oauth-scope             removed                    the scope {subject} is gone
        oauth-scope             changed                    the scope {subject} means {is} now; it meant {was}
        schema                  removed                    the schema {subject} is gone
        webhook                 added                      the webhook {subject} is new
        webhook                 removed                    the webhook {subject} is gone
        version                 decreased                  the version went back from {was} to {is}
        version                 not-bumped                 something breaks, and the version is still {is}
        version                 major-not-bumped           something breaks, and the version went from {was} to {is}, which does not say so
        stability               decreased                  it is less stable than it was: {is} after {was}
        stability               increased                  it is more stable than it was: {is} after {was}
        stability               invalid                    {subject} is no level of stability; there are draft, alpha, beta and stable
        deprecation             deprecated                 it is deprecated now
        deprecation             deprecated-with-sunset     it is deprecated now, until {is}
        deprecation             reactivated                it is no longer deprecated
        deprecation             sunset-missing             it is deprecated now, without the sunset date that is asked for
        deprecation             sunset-invalid             it is deprecated now, and its sunset {is} is no date
        deprecation             sunset-too-soon            it is deprecated now, and its sunset {is} is too soon
        sunset                  removed                    its sunset {was} is gone, and it is still deprecated
        sunset                  invalid                    its sunset is no date: it was {was} and is {is}
        sunset                  too-soon                   its sunset came forward from {was} to {is}, which is too soon
        parameter               added                      the parameter is new
        parameter               removed                    the parameter is gone
        parameter               removed-after-deprecation  the parameter is gone; it had been deprecated
        parameter               removed-before-sunset      the parameter is gone before its sunset on {was}
        parameter               required                   the parameter is required now
        parameter               optional                   the parameter is optional now
        body                    added                      a body is expected now
        body                    removed                    a body is no longer expected
        body                    required                   the body is required now
        body                    optional                   the body is optional now
        media-type              added                      the content type {subject} is new
        media-type              removed                    the content type {subject} is gone
        media-type-name         *                          {was} is called {is} now
        media-type-schema       added                      the content has a schema now
        media-type-schema       removed                    the content no longer has a schema
        status                  added                      the status {subject} is new
        status                  removed                    the status {subject} is gone
        header                  added                      the header is new
        header                  removed                    the header is gone
        header                  optional                   the header is no longer sure to be there
        property                added                      the property {subject} is new
        property                removed                    the property {subject} is gone
        property                required                   the property {subject} is required now
        property                optional                   the property {subject} is optional now
        read-only               introduced                 it is read-only now
        read-only               lifted                     it is no longer read-only
        write-only              introduced                 it is write-only now
        write-only              lifted                     it is no longer write-only
        type                    widened                    it may be {is} now, and was {was}
        type                    widened-as-text            it may be {is} now, and was {was}, which reads the same as text
        type                    flattened                  it is written as {is} now, and was {was}
        type                    narrowed                   it is only {is} now, and was {was}
        type                    narrowed-as-text           it is {is} now, and was {was}
        type                    changed                    it is {is} now, and was {was}
        format                  widened                    the format is less strict: {is} after {was}
        format                  narrowed                   the format is stricter: {is} after {was}
        format                  changed                    the format is {is} now, and was {was}
        list-of-types           widened                    the types {subject} are allowed besides: {is} after {was}
        list-of-types           narrowed                   the types {subject} are no longer allowed: {is} after {was}
        null                    allowed                    it may be null now
        null                    forbidden                  it may no longer be null
        enum                    introduced                 only some values are allowed now: {is}
        enum-value              added                      the value {subject} is new
        enum-value              removed                    the value {subject} is gone
        extensible-enum-value   removed                    the value {subject} is gone from the known ones
        default                 added                      it has a default now, {is}
        default                 removed                    its default {was} is gone
        default                 changed                    its default is {is} now, and was {was}
        const                   added                      it can only be {is} now
        const                   removed                    it can be something else than {was} now
        const                   changed                    it can only be {is} now, and could only be {was}
        pattern                 added                      it has to match {is} now
        pattern                 removed                    it no longer has to match {was}
        pattern                 changed                    it has to match {is} now, and had to match {was}
        pattern                 generalized                it has to match {is} now, which every text does; it had to match {was}
        discriminator           added                      it has a discriminator now, {is}
        discriminator           removed                    its discriminator {was} is gone
        discriminator-property  changed                    the discriminator is the property {is} now, and was {was}
        discriminator-mapping   added                      the discriminator knows {subject} now
        discriminator-mapping   removed                    the discriminator no longer knows {subject}
        discriminator-mapping   changed                    the discriminator maps {subject} to {is} now, and mapped it to {was}
        all-of                  added                      it has to be {subject} as well now
        all-of                  removed                    it no longer has to be {subject} as well
        any-of                  added                      it can be {subject} as well now
        any-of                  removed                    it can no longer be {subject}
        one-of                  added                      it can be {subject} as well now
        one-of                  removed                    it can no longer be {subject}
        one-of                  wrapped                    what was one schema is one of several now: {is}
        prefix-items            added                      the list begins with {subject} now
        prefix-items            removed                    the list no longer begins with {subject}
        if                      added                      what holds depends on a condition now
        if                      removed                    what holds no longer depends on a condition
        then                    added                      more is asked where the condition holds
        then                    removed                    nothing more is asked where the condition holds
        else                    added                      more is asked where the condition does not hold
        else                    removed                    nothing more is asked where the condition does not hold
        contains                added                      the list has to contain certain items now
        contains                removed                    the list no longer has to contain certain items
        dependent-required      added                      {subject} asks for {is} now
        dependent-required      removed                    {subject} no longer asks for {was}
        dependent-required      changed                    {subject} asks for {is} now, and asked for {was}
        dependent-schema        added                      {subject} brings a schema with it now
        dependent-schema        removed                    {subject} no longer brings a schema with it
        pattern-property        added                      properties that match {subject} have a schema now
        pattern-property        removed                    properties that match {subject} no longer have a schema
        property-names          added                      the names of properties have a schema now
        property-names          removed                    the names of properties no longer have a schema
        unevaluated-items       added                      what other items there may be is limited now
        unevaluated-items       removed                    what other items there may be is no longer limited
        unevaluated-properties  added                      what other properties there may be is limited now
        unevaluated-properties  removed                    what other properties there may be is no longer limited
        content-schema          added                      the text holds content that has a schema now
        content-schema          removed                    the text holds content that no longer has a schema
        content-media-type      changed                    the text holds {is} now, and held {was}
        content-encoding        changed                    the text is encoded as {is} now, and was {was}
        max                     increased                  the maximum rose from {was} to {is}
        max                     decreased                  the maximum fell from {was} to {is}
        max                     set                        there is a maximum now, {is}
        max                     unset                      the maximum {was} is gone
        min                     increased                  the minimum rose from {was} to {is}
        min                     decreased                  the minimum fell from {was} to {is}
        min                     set                        there is a minimum now, {is}
        min                     unset                      the minimum {was} is gone
        exclusive-max           increased                  the exclusive maximum rose from {was} to {is}
        exclusive-max           decreased                  the exclusive maximum fell from {was} to {is}
        exclusive-max           set                        there is an exclusive maximum now, {is}
        exclusive-max           unset                      the exclusive maximum {was} is gone
        exclusive-min           increased                  the exclusive minimum rose from {was} to {is}
        exclusive-min           decreased                  the exclusive minimum fell from {was} to {is}
        exclusive-min           set                        there is an exclusive minimum now, {is}
        exclusive-min           unset                      the exclusive minimum {was} is gone
        max-length              increased                  the greatest length rose from {was} to {is}
        max-length              decreased                  the greatest length fell from {was} to {is}
        max-length              set                        there is a greatest length now, {is}
        max-length              unset                      the greatest length {was} is gone
        min-length              increased                  the least length rose from {was} to {is}
        min-length              decreased                  the least length fell from {was} to {is}
        min-length              set                        there is a least length now, {is}
        min-length              unset                      the least length {was} is gone
        max-items               increased                  the greatest number of items rose from {was} to {is}
        max-items               decreased                  the greatest number of items fell from {was} to {is}
        max-items               set                        there is a greatest number of items now, {is}
        max-items               unset                      the greatest number of items {was} is gone
        min-items               increased                  the least number of items rose from {was} to {is}
        min-items               decreased                  the least number of items fell from {was} to {is}
        min-items               set                        there is a least number of items now, {is}
        min-items               unset                      the least number of items {was} is gone
        min-contains            increased                  the least number of matching items rose from {was} to {is}
        min-contains            decreased                  the least number of matching items fell from {was} to {is}
        min-contains            set                        there is a least number of matching items now, {is}
        min-contains            unset                      the least number of matching items {was} is gone
        max-contains            increased                  the greatest number of matching items rose from {was} to {is}
        max-contains            decreased                  the greatest number of matching items fell from {was} to {is}
        max-contains            set                        there is a greatest number of matching items now, {is}
        max-contains            unset                      the greatest number of matching items {was} is gone
        """;
}
