package org.porchlight.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Money;
import org.porchlight.platform.web.Language;

/**
 * What a notice is to be issued of.
 *
 * @param decision which of its kind's letters, such as {@code DENIED}; empty where it has only one
 * @param subjectId the enrolment or change report that was decided on
 * @param programs ids, at least one
 * @param reason in words that the client reads
 * @param effectiveOn the first day that it counts, in the branch's time zone
 * @param change what the client calls the change that they reported, in each language
 * @param supersedes the notice that was wrong
 */
public record NewNotice(
    NoticeKind kind,
    UUID clientId,
    UUID byAccountId,
    @Nullable String decision,
    @Nullable UUID subjectId,
    List<String> programs,
    @Nullable String reason,
    @Nullable LocalDate effectiveOn,
    @Nullable Money before,
    @Nullable Money after,
    @Nullable Function<Language, String> change,
    @Nullable ReportedChange reported,
    @Nullable UUID supersedes) {

  public static NewNotice of(NoticeKind kind, UUID clientId, UUID byAccountId) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public NewNotice about(UUID subject) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        decision,
        subject,
        programs,
        reason,
        effectiveOn,
        before,
        after,
        change,
        reported,
        supersedes);
  }

  public NewNotice decided(String what) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        what,
        subjectId,
        programs,
        reason,
        effectiveOn,
        before,
        after,
        change,
        reported,
        supersedes);
  }

  public NewNotice programs(List<String> ids) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        decision,
        subjectId,
        List.copyOf(ids),
        reason,
        effectiveOn,
        before,
        after,
        change,
        reported,
        supersedes);
  }

  public NewNotice because(@Nullable String words) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        decision,
        subjectId,
        programs,
        words == null ? null : words.strip(),
        effectiveOn,
        before,
        after,
        change,
        reported,
        supersedes);
  }

  public NewNotice from(@Nullable LocalDate day) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        decision,
        subjectId,
        programs,
        reason,
        day,
        before,
        after,
        change,
        reported,
        supersedes);
  }

  public NewNotice amounts(@Nullable Money was, @Nullable Money becomes) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        decision,
        subjectId,
        programs,
        reason,
        effectiveOn,
        was,
        becomes,
        change,
        reported,
        supersedes);
  }

  /** What the client reported, when it came, and the number of its confirmation. */
  public NewNotice change(Function<Language, String> name, LocalDate receivedOn, String number) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        decision,
        subjectId,
        programs,
        reason,
        effectiveOn,
        before,
        after,
        name,
        new ReportedChange(receivedOn, number),
        supersedes);
  }

  NewNotice insteadOf(UUID wrong) {
    return new NewNotice(
        kind,
        clientId,
        byAccountId,
        decision,
        subjectId,
        programs,
        reason,
        effectiveOn,
        before,
        after,
        change,
        reported,
        wrong);
  }
}
