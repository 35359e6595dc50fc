package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/**
 * For how long documents are kept: as the files say of their types, in days of the branch; the day
 * of the decision is not counted, the last day is over with the local day.
 */
@ApplicationScoped
class Retention {

  @Inject Programs programs;
  @Inject Branches branches;
  @Inject Clock clock;

  /**
   * For how long it was kept, where that is over: nobody has to decide on it, and nothing that goes
   * on needs it.
   *
   * @param standing what stands on it, what it was sent for among them
   */
  Optional<Period> over(Document document, Collection<ChecklistItem> standing) {
    boolean needed =
        standing.stream().anyMatch(item -> !item.status().finished() || goesOn(item.enrolment()));
    if (needed || !document.settled()) {
      return Optional.empty();
    }
    Period keptFor = programs.keptFor(mayBe(document, standing));
    Branch branch = branches.get(standing.iterator().next().enrolment().client().branchId());
    LocalDate from = LocalDate.ofInstant(from(document, standing), branch.timeZone());
    return branch.today(clock).isAfter(from.plus(keptFor))
        ? Optional.of(keptFor)
        : Optional.empty();
  }

  private static List<String> mayBe(Document document, Collection<ChecklistItem> standing) {
    if (document.documentType() != null) {
      return List.of(document.documentType());
    }
    return standing.stream()
        .filter(item -> item.id().equals(document.itemId()))
        .flatMap(item -> item.documentTypes().stream())
        .toList();
  }

  private Instant from(Document document, Collection<ChecklistItem> standing) {
    Stream<Instant> ends =
        standing.stream()
            .map(ChecklistItem::enrolment)
            .filter(this::isKeptWhileActive)
            .map(Enrolment::statusSince);
    return Stream.concat(ends, Stream.of(document.finishedAt()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private boolean goesOn(Enrolment enrolment) {
    // What has lapsed can be reconsidered, for much less time than anything is kept.
    boolean over = enrolment.status().finished() || enrolment.status() == EnrolmentStatus.LAPSED;
    return isKeptWhileActive(enrolment) && !over;
  }

  /** What the files have dropped may have been. */
  private boolean isKeptWhileActive(Enrolment enrolment) {
    return programs.find(enrolment.program()).map(Program::keptWhileActive).orElse(true);
  }
}
