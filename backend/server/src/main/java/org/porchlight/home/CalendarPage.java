package org.porchlight.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.changereports.ChangeReport;
import org.porchlight.changereports.ChangeReports;
import org.porchlight.changereports.PromisedProof;
import org.porchlight.changereports.ReportDeadlines;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.checklist.ItemAction;
import org.porchlight.checklist.ItemStatus;
import org.porchlight.clients.Client;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.Enrolments;
import org.porchlight.home.CalendarView.CalendarDate;
import org.porchlight.home.CalendarView.CalendarDateKind;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/** Gathers what is due of a client, in a number of statements that does not grow. */
@ApplicationScoped
class CalendarPage {

  private static final int MOST = 50;
  private static final int DAYS_AHEAD = 60;

  @Inject ChecklistItems items;
  @Inject ChangeReports reports;
  @Inject ReportDeadlines deadlines;
  @Inject Enrolments enrolments;
  @Inject Programs programs;
  @Inject Clock clock;

  CalendarView of(Client client, Branch branch, Language language) {
    LocalDate today = branch.today(clock);
    List<ChecklistItem> open = items.of(client.id()).open();
    List<ChangeReport> unfinished = reports.of(client.id()).unfinished();
    List<CalendarDate> dates = new ArrayList<>();
    open.forEach(item -> item(item, unfinished, today, language).ifPresent(dates::add));
    dates.addAll(promised(open, unfinished, today, language));
    Map<UUID, LocalDate> reportBy = deadlines.of(client, unfinished);
    unfinished.stream()
        .filter(report -> reportBy.containsKey(report.id()))
        .map(report -> draft(report, reportBy.get(report.id()), today))
        .forEach(dates::add);
    enrolments.of(client.id()).all().stream()
        .flatMap(enrolment -> period(enrolment, today, language).stream())
        .forEach(dates::add);
    return new CalendarView(
        today, dates.stream().sorted(Comparator.comparing(CalendarDate::on)).limit(MOST).toList());
  }

  /** What is asked and nobody has begun with; of what waits for a reminder, that. */
  private Optional<CalendarDate> item(
      ChecklistItem item, List<ChangeReport> reports, LocalDate today, Language language) {
    Optional<ItemAction> reminder =
        item.openAction().filter(action -> action.kind() == ItemAction.Kind.REMINDER);
    if (reminder.isPresent()) {
      return Optional.of(
          of(item, CalendarDateKind.REMINDER, reminder.get().dueOn(), null, today, language));
    }
    if (item.status() == ItemStatus.IN_PROGRESS) {
      return Optional.empty();
    }
    ChangeReport proves =
        reports.stream()
            .filter(report -> report.itemIds().contains(item.id()))
            .findFirst()
            .orElse(null);
    return Optional.of(of(item, CalendarDateKind.PROOF_DUE, item.dueOn(), proves, today, language));
  }

  /** Where a client promised to be earlier than they have to. */
  private List<CalendarDate> promised(
      List<ChecklistItem> open, List<ChangeReport> reports, LocalDate today, Language language) {
    return reports.stream()
        .flatMap(
            report ->
                open.stream()
                    .filter(item -> item.status() != ItemStatus.IN_PROGRESS)
                    .filter(item -> report.itemIds().contains(item.id()))
                    .flatMap(item -> promise(item, report, today, language)))
        .toList();
  }

  private Stream<CalendarDate> promise(
      ChecklistItem item, ChangeReport report, LocalDate today, Language language) {
    return report.promisedProof().map(PromisedProof::by).stream()
        .filter(by -> !by.equals(item.dueOn()))
        .map(by -> of(item, CalendarDateKind.PROOF_PROMISED, by, report, today, language));
  }

  private CalendarDate of(
      ChecklistItem item,
      CalendarDateKind kind,
      LocalDate on,
      @Nullable ChangeReport report,
      LocalDate today,
      Language language) {
    Program program = programs.require(item.program());
    return new CalendarDate(
        kind,
        on,
        left(on, today),
        program.name().in(language),
        item.requirementOf(program).ask().in(language),
        report == null ? null : report.kind(),
        item.id(),
        report == null ? null : report.id(),
        item.enrolment().id());
  }

  private static CalendarDate draft(ChangeReport report, LocalDate on, LocalDate today) {
    return new CalendarDate(
        CalendarDateKind.REPORT_DUE,
        on,
        left(on, today),
        null,
        null,
        report.kind(),
        null,
        report.id(),
        null);
  }

  private Optional<CalendarDate> period(Enrolment enrolment, LocalDate today, Language language) {
    boolean renewal = enrolment.status() == EnrolmentStatus.RENEWAL_DUE;
    boolean receives =
        switch (enrolment.status()) {
          case APPROVED, REDUCED, RENEWED, RECONSIDERED -> true;
          default -> false;
        };
    return enrolment
        .periodTo()
        .filter(day -> renewal || receives && !day.isAfter(today.plusDays(DAYS_AHEAD)))
        .filter(day -> renewal || !day.isBefore(today))
        .map(
            day ->
                new CalendarDate(
                    renewal ? CalendarDateKind.RENEWAL_DUE : CalendarDateKind.PERIOD_ENDS,
                    day,
                    left(day, today),
                    programs.require(enrolment.program()).name().in(language),
                    null,
                    null,
                    null,
                    null,
                    enrolment.id()));
  }

  private static int left(LocalDate on, LocalDate today) {
    return (int) ChronoUnit.DAYS.between(today, on);
  }
}
