package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SequencedMap;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Clocks;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/** Puts clients on programs, moves enrolments on, and runs their programs' clocks. */
@ApplicationScoped
class EnrolmentDesk {

  @Inject Enrolments enrolments;
  @Inject Programs programs;
  @Inject Branches branches;
  @Inject EntityManager entities;
  @Inject Event<EnrolmentEvent> events;
  @Inject Clock clock;

  Enrolment open(Client client, CaseFile caseFile, String programId, UUID byAccountId) {
    Program program =
        programs
            .find(programId)
            .orElseThrow(
                () -> Problem.of(ClientProblem.PROGRAM_UNKNOWN).field("program", "not-valid"));
    enrolments
        .of(client.id())
        .openOn(program.id())
        .ifPresent(
            open -> {
              throw Problem.of(ClientProblem.ALREADY_ENROLLED).with("enrolmentId", open.id());
            });
    Enrolment enrolment = save(Enrolment.of(client, caseFile.id(), program.id(), clock.instant()));
    events.fire(
        new EnrolmentEvent.EnrolmentOpened(client.id(), enrolment.id(), program.id(), byAccountId));
    return enrolment;
  }

  // The index decides where two come at once.
  private Enrolment save(Enrolment enrolment) {
    try {
      enrolments.persistAndFlush(enrolment);
      return enrolment;
    } catch (ConstraintViolationException e) {
      throw Problem.of(ClientProblem.ALREADY_ENROLLED);
    }
  }

  void move(Enrolment enrolment, EnrolmentMove wanted, UUID byAccountId) {
    wanted.check(programs.require(enrolment.program()), today(enrolment));
    EnrolmentStatus to = wanted.to();
    var moved = enrolment.move(wanted, clock.instant(), byAccountId);
    if (to == EnrolmentStatus.SUBMITTED || to == EnrolmentStatus.RENEWAL_SUBMITTED) {
      LocalDate filed = today(enrolment);
      // A paper application may have been dated before it was entered; a renewal is new each time.
      if (to == EnrolmentStatus.SUBMITTED) {
        filed = enrolment.filedOn().orElse(filed);
      }
      enrolment.file(filed, decision(enrolment, filed));
    }
    entities.flush();
    events.fire(moved);
    wanted.paidNow().ifPresent(money -> pay(enrolment, money, byAccountId));
  }

  void setTerms(Enrolment enrolment, EnrolmentTerms terms, UUID byAccountId) {
    terms.check(enrolment, programs.require(enrolment.program()), today(enrolment));
    var before = EnrolmentTermsText.of(enrolment);
    if (terms.filedOn() != null) {
      LocalDate filed = terms.filedOn().orElse(null);
      boolean runs = filed != null && enrolment.status().undecided();
      enrolment.file(filed, runs ? decision(enrolment, filed) : null);
    }
    terms.applyTo(enrolment);
    tell(enrolment, before, byAccountId);
  }

  private void pay(Enrolment enrolment, Money money, UUID byAccountId) {
    var before = EnrolmentTermsText.of(enrolment);
    enrolment.pay(money);
    tell(enrolment, before, byAccountId);
  }

  private void tell(Enrolment enrolment, SequencedMap<String, String> before, UUID byAccountId) {
    entities.flush();
    var changed = EnrolmentTermsText.changed(before, EnrolmentTermsText.of(enrolment));
    if (!changed.isEmpty()) {
      events.fire(
          new EnrolmentEvent.EnrolmentTermsSet(
              enrolment.client().id(), enrolment.id(), enrolment.program(), changed, byAccountId));
    }
  }

  private LocalDate today(Enrolment enrolment) {
    return branch(enrolment).today(clock);
  }

  private LocalDate decision(Enrolment enrolment, LocalDate filed) {
    Clocks clocks = programs.require(enrolment.program()).clocks();
    return clocks.lastDay(filed, clocks.decisionDays(), branch(enrolment));
  }

  private Branch branch(Enrolment enrolment) {
    return branches.get(enrolment.client().branchId());
  }
}
