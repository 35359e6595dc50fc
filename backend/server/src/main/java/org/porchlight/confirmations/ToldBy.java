package org.porchlight.confirmations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By which contact somebody is told.
 *
 * @param channel TEXT or EMAIL
 * @param masked the contact with all but a few characters hidden
 */
public record ToldBy(
    @Schema(examples = "EMAIL") String channel,
    @Schema(examples = "r•••••@example.org") String masked) {}
