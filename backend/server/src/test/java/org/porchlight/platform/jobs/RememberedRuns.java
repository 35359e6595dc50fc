package org.porchlight.platform.jobs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs jobs as ever, and remembers why some failed, so that a test can say so. */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedRuns extends JobRun {

  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  List<Throwable> failures() {
    return failures;
  }

  @Override
  @ActivateRequestContext
  void of(Work work) {
    try {
      super.of(work);
    } catch (RuntimeException e) {
      failures.add(e);
      throw e;
    }
  }
}
