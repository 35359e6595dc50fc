package org.porchlight.identifiers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number that others know a client by, which nobody can read here. */
@Entity
public class Identifier {

  @Id private UUID id;
  private UUID clientId;
  private UUID sealedFor;

  @Enumerated(EnumType.STRING)
  private IdentifierKind kind;

  private @Nullable String label;
  private byte @Nullable [] sealed;
  private byte @Nullable [] blindIndex;
  private String ending;
  private @Nullable UUID replaces;
  private UUID addedBy;
  private Instant addedAt;
  private @Nullable UUID endedBy;
  private @Nullable Instant endedAt;

  protected Identifier() {}

  static Identifier of(UUID clientId, SealedNumber number, UUID by, Instant now) {
    Identifier identifier = new Identifier();
    identifier.id = UUID.randomUUID();
    identifier.clientId = clientId;
    identifier.sealedFor = clientId;
    identifier.kind = number.kind();
    identifier.label = number.label();
    identifier.sealed = number.sealed();
    identifier.blindIndex = number.blindIndex();
    identifier.ending = number.ending();
    identifier.addedBy = by;
    identifier.addedAt = now;
    return identifier;
  }

  IdentifierEvent added(boolean alsoAnothers) {
    return new IdentifierEvent.IdentifierAdded(clientId, id, kind, alsoAnothers, addedBy);
  }

  /** The other was wrong; of that, only how it ended stays. */
  IdentifierEvent corrects(Identifier wrong, boolean alsoAnothers) {
    wrong.end(addedBy, addedAt);
    replaces = wrong.id;
    return new IdentifierEvent.IdentifierCorrected(clientId, id, kind, alsoAnothers, addedBy);
  }

  IdentifierEvent removed(UUID by, Instant now) {
    end(by, now);
    return new IdentifierEvent.IdentifierRemoved(clientId, id, kind, by);
  }

  private void end(UUID by, Instant now) {
    sealed = null;
    blindIndex = null;
    endedBy = by;
    endedAt = now;
  }

  IdentifierEvent shown(UUID to) {
    return new IdentifierEvent.IdentifierShown(clientId, id, kind, to);
  }

  boolean sameNumber(SealedNumber other) {
    return Arrays.equals(blindIndex, other.blindIndex());
  }

  boolean same(SealedNumber other) {
    return sameNumber(other) && Objects.equals(label, other.label());
  }

  boolean ended() {
    return endedAt != null;
  }

  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  UUID sealedFor() {
    return sealedFor;
  }

  IdentifierKind kind() {
    return kind;
  }

  /** What kind of number it is, where its kind does not say. */
  @Nullable String label() {
    return label;
  }

  /** Empty once it has ended. */
  Optional<byte[]> sealed() {
    return Optional.ofNullable(sealed);
  }

  String ending() {
    return ending;
  }

  /** The one that was wrong before. */
  @Nullable UUID replaces() {
    return replaces;
  }

  UUID addedBy() {
    return addedBy;
  }

  Instant addedAt() {
    return addedAt;
  }

  @Nullable UUID endedBy() {
    return endedBy;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
