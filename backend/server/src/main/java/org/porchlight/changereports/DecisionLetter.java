package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.Enrolments;
import org.porchlight.notices.NewNotice;
import org.porchlight.notices.Notice;
import org.porchlight.notices.NoticeDesk;
import org.porchlight.notices.NoticeKind;
import org.porchlight.notices.NoticePreview;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;
import org.porchlight.programs.reporting.ReportingDuty;

/** The letter that tells a client what became of a change: it names the programs it may touch. */
@ApplicationScoped
class DecisionLetter {

  @Inject NoticeDesk notices;
  @Inject Enrolments enrolments;
  @Inject Programs programs;
  @Inject Branches branches;
  @Inject ReportWords words;

  /**
   * @param report decided on in this transaction
   */
  Notice tell(ChangeReport report) {
    return notices.issue(of(report, report.ruling().orElseThrow()));
  }

  /** As it would be issued now. */
  NoticePreview preview(ChangeReport report, Ruling ruling) {
    return notices.preview(of(report, ruling));
  }

  private NewNotice of(ChangeReport report, Ruling ruling) {
    NoticeKind kind =
        ruling.effectiveOn() == null ? NoticeKind.CHANGE_NO_EFFECT : NoticeKind.CHANGE_APPLIED;
    return NewNotice.of(kind, report.client().id(), ruling.decidedBy())
        .about(report.id())
        .programs(touched(report))
        .because(ruling.reason())
        .from(ruling.effectiveOn())
        .change(
            language -> words.kind(report.kind(), language),
            receivedOn(report),
            report.number().orElseThrow());
  }

  private LocalDate receivedOn(ChangeReport report) {
    return LocalDate.ofInstant(
        report.receivedAt().orElseThrow(), branches.get(report.client().branchId()).timeZone());
  }

  /** Those that want to hear of such a change; all of the client's where none does. */
  private List<String> touched(ChangeReport report) {
    List<Enrolment> all = enrolments.of(report.client().id()).all();
    List<Enrolment> open = all.stream().filter(one -> !one.status().finished()).toList();
    List<Enrolment> asked = (open.isEmpty() ? all : open);
    List<String> hears =
        asked.stream().filter(one -> hears(one, report)).map(Enrolment::program).toList();
    return hears.isEmpty()
        ? asked.stream().map(Enrolment::program).distinct().toList()
        : hears.stream().distinct().toList();
  }

  private boolean hears(Enrolment enrolment, ChangeReport report) {
    Program program = programs.require(enrolment.program());
    return program
            .reporting()
            .rule(enrolment.reportingGroup().orElse(program.reporting().usual()), report.kind())
            .duty()
        != ReportingDuty.NEED_NOT;
  }
}
