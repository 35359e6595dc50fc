/**
 * What every route shares: who is calling, problem details, pages, idempotency, headers. Promises
 * that every error is {@code application/problem+json} and that no log line holds a value of a
 * request. Announces nothing, listens to nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.platform.web;
