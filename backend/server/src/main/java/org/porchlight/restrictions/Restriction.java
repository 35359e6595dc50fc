package org.porchlight.restrictions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;

/** That not everybody of the branch may see a record, and who may. */
@Entity
public class Restriction {

  @Id private UUID id;
  private UUID clientId;
  private UUID branchId;

  @Enumerated(EnumType.STRING)
  private RestrictionReason reason;

  private @Nullable String note;
  private boolean supervisors;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> members;

  private UUID placedBy;
  private Instant placedAt;
  private @Nullable UUID liftedBy;
  private @Nullable Instant liftedAt;
  @Version private int version;

  protected Restriction() {}

  static Restriction place(Client client, RestrictionTerms terms, UUID by, Instant now) {
    Restriction restriction = new Restriction();
    restriction.id = UUID.randomUUID();
    restriction.clientId = client.id();
    restriction.branchId = client.branchId();
    restriction.placedBy = by;
    restriction.placedAt = now;
    restriction.set(terms);
    return restriction;
  }

  private void set(RestrictionTerms terms) {
    reason = terms.reason();
    note = terms.note();
    supervisors = terms.supervisors();
    members = terms.members();
  }

  RestrictionEvent placed() {
    return new RestrictionEvent.RecordRestricted(clientId, id, reason.name(), placedBy);
  }

  RestrictionEvent change(RestrictionTerms terms, UUID by) {
    set(terms);
    return new RestrictionEvent.RestrictionChanged(clientId, id, reason.name(), by);
  }

  RestrictionEvent lift(UUID by, Instant now) {
    liftedBy = by;
    liftedAt = now;
    return new RestrictionEvent.RestrictionLifted(clientId, id, by);
  }

  RestrictionTerms terms() {
    return new RestrictionTerms(reason, note, supervisors, members);
  }

  UUID placedBy() {
    return placedBy;
  }

  Instant placedAt() {
    return placedAt;
  }

  int version() {
    return version;
  }
}
