package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Enrolment;

/**
 * Puts what other features need proof of on the checklist. What is asked already is not asked
 * twice: the item that is open for it serves both.
 */
@ApplicationScoped
public class ProofRequests {

  @Inject ChecklistItems items;
  @Inject AskDesk desk;
  @Inject ActionDesk actions;
  @Inject DueDates dueDates;

  /**
   * What is to be proven.
   *
   * @param reason why, in words for the client
   */
  public record Wanted(String requirement, String reason) {}

  /** The client promised it themselves: by a day, or as soon as the program asks for it. */
  public ChecklistItem promised(
      Enrolment enrolment, Wanted wanted, @Nullable LocalDate by, UUID byAccountId) {
    return open(enrolment, wanted)
        .orElseGet(() -> ask(enrolment, wanted, dueDates.toPromise(enrolment, by), byAccountId));
  }

  /**
   * Staff ask for it, by the day that they chose or the earliest.
   *
   * @throws org.porchlight.platform.web.Problem as asking for anything does
   */
  public ChecklistItem asked(
      Enrolment enrolment, Wanted wanted, @Nullable LocalDate dueOn, UUID byAccountId) {
    return open(enrolment, wanted).orElseGet(() -> ask(enrolment, wanted, dueOn, byAccountId));
  }

  /** The client has none of the documents: the usual way on is opened, if none is yet. */
  public void without(ChecklistItem item, UUID byAccountId) {
    if (item.openAction().isEmpty()) {
      actions.begin(
          item, new NewItemAction(ItemAction.Choice.CANNOT_GET, null, null, null), byAccountId);
    }
  }

  private Optional<ChecklistItem> open(Enrolment enrolment, Wanted wanted) {
    return items.openOn(enrolment.id(), wanted.requirement());
  }

  private ChecklistItem ask(
      Enrolment enrolment, Wanted wanted, @Nullable LocalDate dueOn, UUID byAccountId) {
    return desk.ask(
        enrolment,
        new NewChecklistItem(wanted.requirement(), wanted.reason(), dueOn, null),
        byAccountId);
  }
}
