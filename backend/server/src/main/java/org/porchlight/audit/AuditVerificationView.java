package org.porchlight.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;

/** One look through the whole audit. */
@Schema(name = "AuditVerification")
record AuditVerificationView(
    UUID id,
    @Schema(description = "Who asked for it.", examples = "Pat Sample") @Nullable String byName,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant begunAt,
    @Schema(examples = "2026-03-05T14:13:40.123456Z") @Nullable Instant endedAt,
    AuditVerificationState state,
    @Schema(description = "How far it is, of a hundred.", examples = "40") int percent,
    @Schema(
            description = "Clients and accounts whose chain was followed so far.",
            examples = "1200")
        long chains,
    @Schema(description = "Rows that hold.", examples = "48000") long entries,
    @Schema(description = "Chains that do not hold.", examples = "0") long altered,
    @Schema(description = "Absent where all hold so far.") @Nullable AlteredEntry firstAltered) {

  /** Where it stands. */
  record AuditVerificationState(
      AuditVerificationStatus status, @Schema(examples = "true") boolean finished) {}

  /** The first row found that was changed, added or taken out. */
  record AlteredEntry(
      @Schema(description = "The client or the account that it concerns.") UUID subjectId,
      @Schema(description = "Of the client.", examples = "CL-234-567") @Nullable String clientCode,
      @Schema(description = "Whose account it is.", examples = "Pat Sample")
          @Nullable String staffName,
      @Schema(description = "The number of the row in its chain, from 1.", examples = "17")
          long position) {}

  /** What subjects are called. */
  record Names(Map<UUID, Somebody> people, Map<UUID, String> codes) {

    private @Nullable AlteredEntry of(@Nullable UUID subjectId, @Nullable Long position) {
      return subjectId == null || position == null
          ? null
          : new AlteredEntry(subjectId, codes.get(subjectId), person(subjectId), position);
    }

    private @Nullable String person(UUID id) {
      return people.containsKey(id) ? people.get(id).name() : null;
    }
  }

  static AuditVerificationView of(AuditVerification one, Names names) {
    return new AuditVerificationView(
        one.id,
        names.person(one.byAccountId),
        one.begunAt,
        one.endedAt,
        new AuditVerificationState(one.status, one.status.finished()),
        one.percent(),
        one.chains,
        one.entries,
        one.altered,
        names.of(one.alteredSubjectId, one.alteredPosition));
  }
}
