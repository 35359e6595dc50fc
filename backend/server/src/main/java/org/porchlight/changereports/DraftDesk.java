package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.programs.reporting.ChangeKind;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.SubjectKind;

/**
 * Begins reports, and keeps what is filled in: of drafts, and of what was sent and is corrected.
 */
@ApplicationScoped
class DraftDesk {

  private static final int MOST_DRAFTS = 20;

  @Inject ChangeReports reports;
  @Inject Clients clients;
  @Inject AccountNumbers numbers;
  @Inject ReportBoard board;
  @Inject SignatureDesk signatures;
  @Inject Clock clock;

  ChangeReport begin(Client client, ChangeKind kind, ChangeChannel channel, Caller caller) {
    // Held, so that of two who begin the last one only one does.
    clients.namedToChange(client.id());
    if (reports.drafts(client.id(), channel) >= MOST_DRAFTS) {
      throw Problem.of(ChangeProblem.TOO_MANY_DRAFTS).with("max", MOST_DRAFTS);
    }
    ChangeReport report =
        ChangeReport.of(client, Change.blank(kind), channel, caller.accountId(), clock.instant());
    reports.persistAndFlush(report);
    return report;
  }

  /**
   * @param report held by this transaction
   */
  void save(ChangeReport report, NewAnswers filled) {
    requireAsRead(report, filled.version());
    requireSameKind(report, filled);
    report.requireDraft();
    report.save(
        numbers.apart(filled.answers(), report.signed(), report.sealedFor()), clock.instant());
    reports.flush();
    standsAnew(report);
  }

  /**
   * @param report held by this transaction
   */
  void correct(ChangeReport report, NewAnswers filled) {
    requireOpen(report);
    requireAsRead(report, filled.version());
    requireSameKind(report, filled);
    report.saveCorrection(
        numbers.apart(filled.answers(), report.toSign(), report.sealedFor()), clock.instant());
    reports.flush();
    standsAnew(report);
  }

  /**
   * What was sent holds as it was.
   *
   * @param report held by this transaction
   */
  void dropCorrection(ChangeReport report) {
    report.dropCorrection();
    reports.flush();
    standsAnew(report);
  }

  /**
   * @param report held by this transaction
   */
  void delete(ChangeReport report) {
    report.requireDraft();
    reports.delete(report);
    standsAnew(report);
  }

  // Whoever was asked to sign it, too, was asked for other words.
  private void standsAnew(ChangeReport report) {
    signatures.endRequests(SubjectKind.CHANGE_REPORT, report.id());
  }

  /** Of two who change it at once, the second is told what it is now. */
  void requireAsRead(ChangeReport report, int version) {
    if (report.version() != version) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("changeReport", board.show(report));
    }
  }

  /** Whoever comes after it was decided or withdrawn is told by whom, and what it is now. */
  void requireOpen(ChangeReport report) {
    if (report.status().finished()) {
      ChangeReportView fresh = board.show(report);
      String by = fresh.decision() == null ? null : fresh.decision().decidedBy();
      throw Problem.of(ChangeProblem.CHANGE_PROCESSED)
          .with("status", report.status().name())
          .with("by", by == null ? "" : by)
          .with("changeReport", fresh);
    }
    report.requireOpen();
  }

  private static void requireSameKind(ChangeReport report, NewAnswers filled) {
    if (filled.change().kind() != report.kind()) {
      throw Problem.of(RequestProblem.INVALID).field("change.kind", "not-valid");
    }
  }
}
