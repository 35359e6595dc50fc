package org.porchlight.checklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients sent; whoever keeps the documents knows. */
public interface SentDocuments {

  /** How a document shows itself in a list of items. */
  @Schema(ref = "#/components/schemas/Document")
  interface Sent {}

  /** The documents of each item, the latest first; an item without any may be absent. */
  Map<UUID, ? extends List<? extends Sent>> of(Collection<UUID> itemIds);

  /**
   * The same, with those that were removed since.
   *
   * @param finished those of the items that need nothing any more: of no others is anything removed
   */
  Map<UUID, ? extends List<? extends Sent>> of(Collection<UUID> itemIds, Collection<UUID> finished);

  /** The documents by their ids, whatever they were sent for, and even where they were removed. */
  Map<UUID, ? extends Sent> named(Collection<UUID> documentIds);

  /** Whether it is accepted, and stays so until the end of the transaction. */
  boolean holdAccepted(UUID documentId);

  /** What was accepted of one client, the latest first; at most 100. */
  List<FiledDocument> accepted(UUID clientId);
}
