package org.porchlight.administration;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What administrators do, as the audit names it; the indexes of V76_2 are of these kinds. */
@Schema(name = "AdministrationDeedKind")
public enum AdministrationDeed {
  EDITION_WRITTEN,
  REVIEW_REASON_ADDED,
  REVIEW_REASON_CHANGED,
  ACCOUNT_OPENED,
  ACCOUNT_CHANGED,
  PASSWORD_LINK_MADE,
  SECOND_FACTOR_RESET,
  SECOND_FACTOR_RULE_SET,
  WORK_HANDED_OVER,
  JOB_RETRIED,
  JOB_DROPPED;

  /**
   * That kind or, of none, all: written out, since an index of some kinds serves no query whose
   * kinds are parameters.
   */
  static String sql(@Nullable AdministrationDeed kind) {
    return Arrays.stream(values())
        .filter(one -> kind == null || one == kind)
        .map(one -> "'" + one.name() + "'")
        .collect(Collectors.joining(", ", "what in (", ")"));
  }
}
