package org.porchlight.signatures;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** That others sign a statement, too, each by a link of their own, before or after the client. */
@Entity
class SigningRequest {

  private static final Duration LIFE = Duration.ofDays(14);

  @Id private UUID id;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private SubjectKind subjectKind;

  private UUID subjectId;
  private int subjectVersion;
  private String statementHash;
  private String title;
  private UUID madeBy;
  private Instant madeAt;
  private Instant expiresAt;
  private @Nullable Instant completedAt;
  private @Nullable Instant cancelledAt;
  @Version private int version;

  @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  @BatchSize(size = 50)
  private List<RequestedSigner> signers = new ArrayList<>();

  protected SigningRequest() {}

  static SigningRequest of(Statement statement, UUID byAccountId, Instant now) {
    SigningRequest request = new SigningRequest();
    request.id = UUID.randomUUID();
    request.clientId = statement.clientId();
    request.subjectKind = statement.subject().kind();
    request.subjectId = statement.subject().id();
    request.subjectVersion = statement.subject().version();
    request.statementHash = statement.hash();
    request.title = statement.title();
    request.madeBy = byAccountId;
    request.madeAt = now;
    request.expiresAt = now.plus(LIFE);
    return request;
  }

  RequestedSigner ask(UUID accountId, NewSigningRequest.NewSigner signer) {
    RequestedSigner asked = RequestedSigner.of(this, accountId, signer, signers.size());
    signers.add(asked);
    return asked;
  }

  /** Whether this was the last signature that was missing. */
  boolean complete(boolean clientSigned, Instant now) {
    boolean all = clientSigned && signers.stream().allMatch(RequestedSigner::hasSigned);
    if (all) {
      completedAt = now;
    }
    return all;
  }

  void cancel(Instant now) {
    cancelledAt = now;
  }

  SigningStatus status(Instant now) {
    if (completedAt != null) {
      return SigningStatus.COMPLETE;
    }
    if (cancelledAt != null) {
      return SigningStatus.CANCELLED;
    }
    return now.isBefore(expiresAt) ? SigningStatus.OPEN : SigningStatus.EXPIRED;
  }

  List<String> allowed(Instant now) {
    return status(now) == SigningStatus.OPEN ? List.of("cancel") : List.of();
  }

  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  StatementSubject subject() {
    return new StatementSubject(subjectKind, subjectId, subjectVersion);
  }

  String statementHash() {
    return statementHash;
  }

  String title() {
    return title;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  List<RequestedSigner> signers() {
    return signers;
  }
}
