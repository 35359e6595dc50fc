package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Contacts;

/** Says of a report what is missing or cannot be before it is signed. */
@ApplicationScoped
class ReportChecks {

  @Inject Branches branches;
  @Inject Contacts contacts;
  @Inject Clock clock;

  /**
   * @throws org.porchlight.platform.web.Problem {@code change-incomplete}, with the fields
   */
  void requireComplete(ChangeReport report) {
    report
        .toSign()
        .answers()
        .check(
            new ChangeCheck(
                branches.get(report.client().branchId()).today(clock),
                written -> contacts.understand(written).isPresent()));
  }
}
