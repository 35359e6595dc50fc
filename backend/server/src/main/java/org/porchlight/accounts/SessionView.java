package org.porchlight.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;

/** Who is signed in, and for how long. */
record SessionView(
    String role,
    @Nullable String name,
    String language,
    @Nullable String clientCode,
    @Nullable SessionBranch branch,
    UUID accountId,
    boolean sharedDevice,
    Instant idleEndsAt,
    Instant endsAt) {

  /** The branch that a member of staff works for. */
  record SessionBranch(UUID id, String name) {}

  static SessionView of(Session session, Account account, @Nullable Branch branch) {
    return new SessionView(
        account.role(),
        account.name(),
        account.language().code(),
        null,
        branch == null ? null : new SessionBranch(branch.id(), branch.name()),
        account.id(),
        session.sharedDevice(),
        session.idleEndsAt(),
        session.endsAt());
  }
}
