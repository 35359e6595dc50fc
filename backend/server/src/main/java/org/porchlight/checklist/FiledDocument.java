package org.porchlight.checklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.programs.Requirement;

/**
 * A document that was accepted.
 *
 * @param item what it was accepted for
 * @param documentType what it is; null where nobody said
 * @param receivedAt from then on its validity runs: when it was made, nobody knows
 */
public record FiledDocument(
    UUID documentId, ChecklistItem item, @Nullable String documentType, Instant receivedAt) {

  /** In days, as the branch counts them. */
  long age(Branch branch, Clock clock) {
    LocalDate received = LocalDate.ofInstant(receivedAt, branch.timeZone());
    return received.until(branch.today(clock), ChronoUnit.DAYS);
  }

  /**
   * Whether it proves what another item asks for, too. Where nobody said what it is, it does only
   * if everything that it may be would do, and is valid still. Asked again for the same enrolment,
   * the same requirement wants something newer.
   *
   * @param requirement the other item's
   * @param age in days
   */
  boolean satisfies(ChecklistItem other, Requirement requirement, long age) {
    boolean theSameAgain =
        item.enrolment().id().equals(other.enrolment().id())
            && item.requirement().equals(other.requirement());
    return !theSameAgain && mayBe().stream().allMatch(type -> valid(type, other, requirement, age));
  }

  private static boolean valid(
      String type, ChecklistItem other, Requirement requirement, long age) {
    return other.documentTypes().contains(type)
        && requirement.documentType(type).filter(known -> age <= known.validDays()).isPresent();
  }

  private List<String> mayBe() {
    return documentType == null ? item.documentTypes() : List.of(documentType);
  }
}
