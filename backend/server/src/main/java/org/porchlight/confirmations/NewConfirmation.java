package org.porchlight.confirmations;

import java.util.UUID;

/** What a confirmation is to be issued for. */
public record NewConfirmation(UUID clientId, ConfirmationKind kind, Subject subject) {}
