package org.porchlight.imports;

import java.util.UUID;

/** What comes of a spreadsheet of clients. */
public sealed interface ImportEvent {

  UUID byAccountId();

  /** Its clients were taken in; each of them has an entry of their own, too. */
  record ImportApplied(UUID importId, int clients, UUID byAccountId) implements ImportEvent {}
}
