package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SubjectKind;
import org.porchlight.signatures.telephone.SaidAloud;

/** What staff took down by telephone, and what is corrected, can be signed with a voice. */
@ApplicationScoped
class ChangeReportByTelephone implements SaidAloud {

  @Inject ChangeReports reports;
  @Inject DraftDesk drafts;
  @Inject ReportChecks checks;
  @Inject StatementWriter writer;
  @Inject SubmissionDesk desk;

  @Override
  public SubjectKind kind() {
    return SubjectKind.CHANGE_REPORT;
  }

  @Override
  public Signable signable(Client client, @Nullable UUID id, Language language) {
    ChangeReport report = require(client, id);
    if (!report.unsigned()) {
      requireToSend(report);
    }
    return new Signable(writer.write(report, language), report.begunAt().minus(SAME_CALL));
  }

  private void requireToSend(ChangeReport report) {
    if (report.status() != ChangeReportStatus.DRAFT) {
      drafts.requireOpen(report);
      report.requireCorrection();
    }
    checks.requireComplete(report);
  }

  @Override
  public Confirmation signed(Client client, Signature signature) {
    return desk.receive(require(client, signature.subject().id()), signature);
  }

  private ChangeReport require(Client client, @Nullable UUID id) {
    if (id == null) {
      throw new NotFoundException();
    }
    return reports.heardOf(client.id()).requireToChange(id);
  }
}
