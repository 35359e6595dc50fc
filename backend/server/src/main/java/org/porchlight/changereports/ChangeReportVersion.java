package org.porchlight.changereports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was signed, one of the times. */
@Entity
@Immutable
class ChangeReportVersion {

  /** Which report, and the how manieth signature. */
  @Embeddable
  record Id(UUID reportId, int revision) {}

  @EmbeddedId private Id id;

  @JdbcTypeCode(SqlTypes.JSON)
  private Answers answers;

  private byte @Nullable [] secret;
  private UUID signedBy;
  private Instant signedAt;
  private String number;
  private @Nullable String signatureNumber;

  protected ChangeReportVersion() {}

  static ChangeReportVersion of(ChangeReport report, Signed signed) {
    ChangeReportVersion version = new ChangeReportVersion();
    version.id = new Id(report.id(), report.revision());
    version.answers = report.answers();
    version.secret = report.signed().secret();
    version.signedBy = signed.byAccountId();
    version.signedAt = signed.at();
    version.number = signed.number();
    version.signatureNumber = signed.signature();
    return version;
  }

  int revision() {
    return id.revision();
  }

  Answers answers() {
    return answers;
  }

  UUID signedBy() {
    return signedBy;
  }

  Instant signedAt() {
    return signedAt;
  }

  String number() {
    return number;
  }

  @Nullable String signatureNumber() {
    return signatureNumber;
  }
}
