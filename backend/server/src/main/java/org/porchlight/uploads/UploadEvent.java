package org.porchlight.uploads;

import java.util.UUID;

/** What happens to files on their way here. */
public sealed interface UploadEvent {

  UUID clientId();

  /**
   * A client began to send these, left them, and has sent no document since.
   *
   * @param files how many
   */
  record UploadsForgotten(UUID clientId, int files) implements UploadEvent {}
}
