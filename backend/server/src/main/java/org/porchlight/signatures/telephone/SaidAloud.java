package org.porchlight.signatures.telephone;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.Statement;
import org.porchlight.signatures.SubjectKind;

/**
 * A kind of thing that can be signed by telephone; whoever keeps such things makes one. Each is
 * called inside a transaction.
 */
public interface SaidAloud {

  /** Whoever calls may be recorded before what they call about is written down. */
  Duration SAME_CALL = Duration.ofDays(1);

  SubjectKind kind();

  /**
   * What is to be signed.
   *
   * @param subject its statement as it stands, in that language
   * @param notBefore nothing that was said earlier can be about it
   */
  record Signable(Statement subject, Instant notBefore) {}

  /**
   * @param id of the thing; none where a client has but one
   * @throws jakarta.ws.rs.NotFoundException where it is not that client's
   * @throws org.porchlight.platform.web.Problem where it cannot be signed as it stands
   */
  Signable signable(Client client, @Nullable UUID id, Language language);

  /**
   * What comes of the signature, whose moment is when it was said.
   *
   * @return the receipt for it
   */
  Confirmation signed(Client client, Signature signature);
}
