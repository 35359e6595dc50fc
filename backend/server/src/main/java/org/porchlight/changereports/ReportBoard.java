package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.clients.Client;
import org.porchlight.notices.Notices;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** Shows reports with what proves them and the names of whoever did what. */
@ApplicationScoped
class ReportBoard {

  @Inject ChecklistItems items;
  @Inject Advisor advisor;
  @Inject Programs programs;
  @Inject Staff staff;
  @Inject Notices notices;
  @Inject RecordComparison record;
  @Inject Caller caller;

  /** One, for staff beside what is held true. */
  ChangeReportView show(ChangeReport report) {
    List<ChangeReportView.Difference> differences =
        caller.isStaff() ? record.differences(report) : null;
    return view(report, page(List.of(report)), differences);
  }

  /** In the order given; all of them of one client. */
  List<ChangeReportView> show(List<ChangeReport> reports) {
    if (reports.isEmpty()) {
      return List.of();
    }
    Page page = page(reports);
    return reports.stream().map(report -> view(report, page, null)).toList();
  }

  /** What all reports of a page share. */
  private record Page(
      Map<UUID, ChecklistItem> items,
      Map<UUID, Somebody> people,
      Map<UUID, UUID> letters,
      Advisor.Situation situation) {}

  private Page page(List<ChangeReport> reports) {
    Client client = reports.getFirst().client();
    Set<UUID> itemIds =
        reports.stream().flatMap(one -> one.itemIds().stream()).collect(Collectors.toSet());
    return new Page(
        items.named(itemIds).stream()
            .collect(Collectors.toMap(ChecklistItem::id, Function.identity())),
        staff.anybody(people(reports)),
        notices.about(
            reports.stream()
                .filter(one -> one.ruling().isPresent())
                .map(ChangeReport::id)
                .toList()),
        advisor.situation(client));
  }

  private static Collection<UUID> people(List<ChangeReport> reports) {
    Set<UUID> people = new HashSet<>();
    for (ChangeReport report : reports) {
      if (report.channel() == ChangeChannel.PHONE) {
        people.add(report.begunBy());
      }
      Optional.ofNullable(report.reviewedBy()).ifPresent(people::add);
      report.ruling().map(Ruling::decidedBy).ifPresent(people::add);
    }
    return people;
  }

  private ChangeReportView view(
      ChangeReport report, Page page, @Nullable List<ChangeReportView.Difference> differences) {
    Answers answers = report.answers();
    return new ChangeReportView(
        report.id(),
        report.client().code(),
        report.kind(),
        report.channel(),
        new ChangeReportView.ChangeReportState(report.status(), report.status().finished()),
        report.allowed(caller.isStaff()),
        answers.change(),
        answers.learnedOn(),
        answers.note(),
        answers.page(),
        proof(report, page),
        correction(report),
        report.begunAt(),
        report.savedAt(),
        report.receivedAt().orElse(null),
        report.number().orElse(null),
        report.signatureNumber().orElse(null),
        report.revision(),
        report.reportBy().or(() -> reportBy(report, page)).orElse(null),
        report.onTime(),
        report.actBy().orElse(null),
        report.channel() == ChangeChannel.PHONE ? name(report.begunBy(), page) : null,
        review(report, page),
        decision(report, page),
        withdrawal(report),
        differences,
        report.version());
  }

  private Optional<LocalDate> reportBy(ChangeReport report, Page page) {
    if (report.receivedAt().isPresent() || report.change().happenedOn() == null) {
      return Optional.empty();
    }
    return advisor
        .duties(page.situation(), report.kind(), Advisor.Days.of(report.answers()))
        .reportBy();
  }

  private ChangeReportView.ChangeProof proof(ChangeReport report, Page page) {
    Language language = caller.language();
    List<ChecklistItem> asked =
        report.itemIds().stream()
            .map(page.items()::get)
            .sorted(Comparator.comparing(ChecklistItem::askedAt))
            .toList();
    @Nullable PromisedProof promised = report.promisedProof().orElse(null);
    return new ChangeReportView.ChangeProof(
        ProofState.of(report, asked, advisor.proof(page.situation(), report.change()).isPresent()),
        promised == null ? null : promised.choice(),
        promised == null ? null : promised.by(),
        advisor
            .proof(page.situation(), report.change())
            .map(one -> (caller.isStaff() ? one.name() : one.ask()).in(language))
            .orElse(null),
        asked.stream()
            .map(
                item ->
                    new ChangeReportView.ProofItem(
                        item.id(),
                        programs.requirementName(item.program(), item.requirement(), caller),
                        item.dueOn(),
                        item.status()))
            .toList());
  }

  private static ChangeReportView.@Nullable ChangeCorrection correction(ChangeReport report) {
    return report
        .correction()
        .map(
            answers ->
                new ChangeReportView.ChangeCorrection(
                    answers.change(),
                    answers.learnedOn(),
                    answers.note(),
                    answers.page(),
                    report.correctionSavedAt()))
        .orElse(null);
  }

  private static ChangeReportView.@Nullable ChangeReview review(ChangeReport report, Page page) {
    UUID by = report.reviewedBy();
    return by == null
        ? null
        : new ChangeReportView.ChangeReview(name(by, page), report.reviewedSince());
  }

  private static ChangeReportView.@Nullable ChangeDecision decision(
      ChangeReport report, Page page) {
    return report
        .ruling()
        .map(
            ruling ->
                new ChangeReportView.ChangeDecision(
                    report.status(),
                    ruling.effectiveOn(),
                    ruling.reason(),
                    ruling.decidedAt(),
                    name(ruling.decidedBy(), page),
                    page.letters().get(report.id())))
        .orElse(null);
  }

  private static ChangeReportView.@Nullable ChangeWithdrawal withdrawal(ChangeReport report) {
    return report.withdrawnAt() == null
        ? null
        : new ChangeReportView.ChangeWithdrawal(report.withdrawnAt(), report.withdrawnReason());
  }

  private static @Nullable String name(UUID id, Page page) {
    Somebody somebody = page.people().get(id);
    return somebody == null ? null : somebody.name();
  }
}
