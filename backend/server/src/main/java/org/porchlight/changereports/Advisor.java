package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.Enrolments;
import org.porchlight.programs.Programs;
import org.porchlight.programs.Requirement;
import org.porchlight.programs.reporting.ChangeKind;
import org.porchlight.programs.reporting.Happened;

/** Says what a client's programs want to hear of a change, by when, and what would prove it. */
@ApplicationScoped
class Advisor {

  @Inject Enrolments enrolments;
  @Inject Programs programs;
  @Inject Branches branches;
  @Inject Clock clock;

  /** The programs that a client is on or has asked for, with their branch and its day. */
  record Situation(List<Enrolment> open, Branch branch, LocalDate today) {}

  /** Where in time a change is; what is left out is today. */
  record Days(@Nullable LocalDate happenedOn, @Nullable LocalDate learnedOn) {

    static Days of(Answers answers) {
      return new Days(answers.change().happenedOn(), answers.learnedOn());
    }
  }

  Situation situation(Client client) {
    return situation(client.branchId(), enrolments.of(client.id()).all());
  }

  private Situation situation(UUID branchId, List<Enrolment> all) {
    Branch branch = branches.get(branchId);
    return new Situation(
        all.stream().filter(one -> !one.status().finished()).toList(), branch, branch.today(clock));
  }

  Duties duties(Situation situation, ChangeKind kind, Days days) {
    LocalDate happened = days.happenedOn() == null ? situation.today() : days.happenedOn();
    LocalDate learned = days.learnedOn() == null ? happened : days.learnedOn();
    return new Duties(
        situation.open().stream()
            .map(
                one ->
                    Duties.Duty.of(
                        one,
                        programs.require(one.program()),
                        kind,
                        new Happened(happened, learned, one.periodTo()),
                        situation.branch()))
            .toList());
  }

  /** The last day for the office to act on what it heard that day. */
  LocalDate actBy(Situation situation, LocalDate heard) {
    return situation.open().stream()
        .map(one -> programs.require(one.program()).clocks())
        .map(clocks -> clocks.lastDay(heard, clocks.actOnDays(), situation.branch()))
        .min(LocalDate::compareTo)
        .orElseGet(() -> situation.branch().nextOpenDay(heard.plusDays(10)));
  }

  /** Where proof of it would be asked: the first program that wants it. */
  Optional<Enrolment> asks(Situation situation, String requirement) {
    return situation.open().stream()
        .filter(one -> programs.require(one.program()).requirement(requirement).isPresent())
        .findFirst();
  }

  /** What would be proof of that change, if any program wants any. */
  Optional<Requirement> proof(Situation situation, Change change) {
    return change
        .proof()
        .flatMap(
            id ->
                asks(situation, id)
                    .flatMap(one -> programs.require(one.program()).requirement(id)));
  }
}
