package org.porchlight.platform.editions;

import jakarta.persistence.Embeddable;

/**
 * Which edition of which thing.
 *
 * @param kind what sort of thing it is, such as {@code message-template}
 * @param thing the id that it has among those, at most 80 characters
 * @param number from 1, the first that an administrator wrote
 */
@Embeddable
public record EditionKey(String kind, String thing, int number) {}
