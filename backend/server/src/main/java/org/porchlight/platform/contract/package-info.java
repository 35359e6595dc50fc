/**
 * What makes openapi.yaml true where annotations do not: the statuses and problems of every
 * operation, which fields are always there, which bodies take no other field. Works at build time
 * only; announces nothing, listens to nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.platform.contract;
