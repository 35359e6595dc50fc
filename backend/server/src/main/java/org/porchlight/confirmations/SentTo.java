package org.porchlight.confirmations;

/**
 * A contact that a confirmation goes to.
 *
 * @param channel TEXT or EMAIL
 * @param masked the contact with all but a few characters hidden
 */
public record SentTo(String channel, String masked) {}
