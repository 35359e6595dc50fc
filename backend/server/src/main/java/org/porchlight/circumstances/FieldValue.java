package org.porchlight.circumstances;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a fact, as text.
 *
 * @param field as the change report calls it, such as {@code address.city}
 * @param value text as it was written; dates in ISO 8601, choices by their names
 */
public record FieldValue(
    @Schema(examples = "employer") String field,
    @Schema(examples = "Birch Street Bakery") String value) {}
