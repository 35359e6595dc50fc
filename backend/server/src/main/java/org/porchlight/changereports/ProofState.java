package org.porchlight.changereports;

import java.util.List;
import org.porchlight.changereports.ChangeReportView.ChangeProofState;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ItemStatus;

/**
 * How proof of a report stands: what the checklist says or, before anything is asked, the client.
 */
final class ProofState {

  private ProofState() {}

  /**
   * @param wanted whether any of the client's programs asks for proof of that kind of change
   */
  static ChangeProofState of(ChangeReport report, List<ChecklistItem> asked, boolean wanted) {
    List<ChecklistItem> counting =
        asked.stream().filter(item -> item.status() != ItemStatus.WITHDRAWN).toList();
    if (counting.isEmpty()) {
      return said(report, wanted);
    }
    List<ChecklistItem> open = counting.stream().filter(item -> !item.status().finished()).toList();
    if (open.isEmpty()) {
      return ChangeProofState.ACCEPTED;
    }
    if (open.stream().anyMatch(item -> item.openAction().isPresent())) {
      return ChangeProofState.NONE_AVAILABLE;
    }
    if (open.stream().allMatch(item -> item.status() == ItemStatus.IN_PROGRESS)) {
      return ChangeProofState.RECEIVED;
    }
    return report.status() == ChangeReportStatus.PROOF_ASKED
        ? ChangeProofState.ASKED
        : ChangeProofState.PROMISED;
  }

  private static ChangeProofState said(ChangeReport report, boolean wanted) {
    if (!wanted) {
      return ChangeProofState.NOT_NEEDED;
    }
    return report
        .promisedProof()
        .map(
            promised ->
                promised.choice() == ProofChoice.HAVE_NONE
                    ? ChangeProofState.NONE_AVAILABLE
                    : ChangeProofState.PROMISED)
        .orElse(ChangeProofState.NOT_SAID);
  }
}
