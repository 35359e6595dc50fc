package org.porchlight.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.branches.Branch;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.clients.Client;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.Enrolments;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/** Gathers what decides a client's status, in a number of statements that does not grow. */
@ApplicationScoped
class StatusPage {

  @Inject Enrolments enrolments;
  @Inject ChecklistItems items;
  @Inject SentThings documents;
  @Inject Programs programs;
  @Inject Clock clock;

  /** What still goes on first, then what has ended. */
  List<ProgramStatus> of(Client client, Branch branch, Language language) {
    List<ChecklistItem> open = items.of(client.id()).open();
    Map<UUID, List<Sent>> sent = documents.of(open);
    var page = new ItemTurns.Page(branch, branch.today(clock), language);
    Map<UUID, List<ItemTurns>> turns =
        open.stream()
            .map(item -> turns(item, sent, page))
            .collect(Collectors.groupingBy(turn -> turn.item().enrolment().id()));
    return enrolments.of(client.id()).all().stream()
        .sorted(Comparator.comparing(enrolment -> enrolment.status().finished()))
        .map(
            one -> ProgramStatus.of(one, facts(one, turns.getOrDefault(one.id(), List.of()), page)))
        .toList();
  }

  private ItemTurns turns(ChecklistItem item, Map<UUID, List<Sent>> sent, ItemTurns.Page page) {
    Program program = programs.require(item.program());
    return new ItemTurns(item, sent.getOrDefault(item.id(), List.of()), program, page);
  }

  private Facts facts(Enrolment enrolment, List<ItemTurns> turns, ItemTurns.Page page) {
    LocalDate since = LocalDate.ofInstant(enrolment.statusSince(), page.branch().timeZone());
    return new Facts(
        enrolment.status(),
        new Facts.Dates(
            since, enrolment.decideBy(), enrolment.nextPaymentOn(), enrolment.periodTo()),
        programs.require(enrolment.program()),
        turns.stream().flatMap(turn -> turn.you().stream()).toList(),
        turns.stream().flatMap(turn -> turn.us().stream()).toList(),
        page.today(),
        page.language());
  }
}
