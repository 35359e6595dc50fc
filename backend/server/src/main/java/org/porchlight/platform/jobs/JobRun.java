package org.porchlight.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Runs a job as a request of its own, so that what lives as long as a request works in it. */
@ApplicationScoped
class JobRun {

  interface Work {
    void run() throws Exception;
  }

  @ActivateRequestContext
  void of(Work work) {
    try {
      work.run();
    } catch (Exception e) {
      throw new JobFailed(e);
    }
  }

  static final class JobFailed extends RuntimeException {
    JobFailed(Exception cause) {
      super(cause);
    }
  }
}
