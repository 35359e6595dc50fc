package org.porchlight.signatures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.sealing.Seal;

/** That somebody signed a statement: never changed once it is written. */
@Entity
@Immutable
public class Signature {

  @Id private UUID id;
  private String number;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private SubjectKind subjectKind;

  private UUID subjectId;
  private int subjectVersion;
  private String statementHash;
  private String title;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private SignatureMethod method;

  @Enumerated(EnumType.STRING)
  private SignerCapacity capacity;

  private String signerName;
  private String signerKey;

  @Enumerated(EnumType.STRING)
  private Representative.@Nullable Authority authority;

  private @Nullable String authorityDescription;
  private @Nullable LocalDate authoritySince;
  private @Nullable String consentNumber;
  private @Nullable UUID recordingId;
  private @Nullable String recordingSha256;
  private @Nullable String phoneMasked;
  private @Nullable String summary;
  private UUID byAccountId;
  private Instant signedAt;
  private Instant sealedAt;
  private String sealDigest;
  private String sealCertificate;

  protected Signature() {}

  static Signature of(Statement statement, Signer signer, String number) {
    Signature signature = new Signature();
    signature.id = UUID.randomUUID();
    signature.number = number;
    signature.clientId = statement.clientId();
    signature.subjectKind = statement.subject().kind();
    signature.subjectId = statement.subject().id();
    signature.subjectVersion = statement.subject().version();
    signature.statementHash = statement.hash();
    signature.title = statement.title();
    signature.language = statement.language();
    signature.method = signer.method();
    signature.capacity = signer.capacity();
    signature.signerName = signer.name();
    signature.signerKey = signer.key();
    signature.consentNumber = signer.consentNumber();
    signature.byAccountId = signer.accountId();
    signature.authority(signer.representative());
    signature.assent(signer.assent());
    return signature;
  }

  private void authority(@Nullable Representative representative) {
    if (representative != null) {
      authority = representative.authority();
      authorityDescription = representative.description().strip();
      authoritySince = representative.since();
    }
  }

  private void assent(@Nullable TelephoneAssent assent) {
    if (assent != null) {
      recordingId = assent.recordingId();
      recordingSha256 = assent.recordingSha256();
      phoneMasked = assent.phoneMasked();
      summary = assent.summary();
      signedAt = assent.recordedAt();
    }
  }

  /** It counts from now, or from when it was said. */
  Signature at(Instant now) {
    sealedAt = now;
    signedAt = signedAt == null ? now : signedAt;
    return this;
  }

  /** Its file is known again by what the seal covers, and by whose seal it is. */
  Signature sealedWith(Seal.Sealed sealed) {
    sealDigest = sealed.digest();
    sealCertificate = sealed.certificate();
    return this;
  }

  public UUID id() {
    return id;
  }

  /** Such as {@code SG-7K4M-29XK-84TW}. */
  public String number() {
    return number;
  }

  public UUID clientId() {
    return clientId;
  }

  public StatementSubject subject() {
    return new StatementSubject(subjectKind, subjectId, subjectVersion);
  }

  public String statementHash() {
    return statementHash;
  }

  public String title() {
    return title;
  }

  public Language language() {
    return language;
  }

  public SignatureMethod method() {
    return method;
  }

  public SignerCapacity capacity() {
    return capacity;
  }

  public String signerName() {
    return signerName;
  }

  public Optional<Representative> representative() {
    return authority == null
        ? Optional.empty()
        : Optional.of(new Representative(authority, authorityDescription, authoritySince));
  }

  /** Of the signature that the consent to sign electronically was given with. */
  public Optional<String> consentNumber() {
    return Optional.ofNullable(consentNumber);
  }

  /** Where it was said, not written. */
  public Optional<TelephoneAssent> assent() {
    return recordingId == null
        ? Optional.empty()
        : Optional.of(
            new TelephoneAssent(
                signerName, signedAt, recordingSha256, recordingId, phoneMasked, summary));
  }

  public UUID byAccountId() {
    return byAccountId;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public Instant sealedAt() {
    return sealedAt;
  }

  /** SHA-256 of what the seal covers, in hexadecimal. */
  String sealDigest() {
    return sealDigest;
  }

  /** SHA-256 of the certificate that it was sealed with, in hexadecimal. */
  String sealCertificate() {
    return sealCertificate;
  }
}
