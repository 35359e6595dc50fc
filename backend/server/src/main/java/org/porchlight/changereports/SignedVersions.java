package org.porchlight.changereports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was signed of a report, each time. */
@ApplicationScoped
class SignedVersions implements PanacheRepositoryBase<ChangeReportVersion, ChangeReportVersion.Id> {

  private static final int MOST = 100;

  /** The latest first; at most 100. */
  List<ChangeReportVersion> of(ChangeReport report) {
    return find("id.reportId = ?1 order by id.revision desc", report.id()).page(0, MOST).list();
  }
}
