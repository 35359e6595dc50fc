package org.porchlight.accounts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of staff's account as administrators see it. */
@Schema(name = "StaffAccount")
record StaffAccountView(
    UUID id,
    @Schema(examples = "Dana Whitlock") String name,
    @Schema(examples = "dana@example.org") String email,
    Role role,
    @Nullable UUID branchId,
    @Schema(examples = "en") String language,
    boolean disabled,
    @Schema(description = "The invitation has not been followed yet.") boolean invited,
    @Schema(description = "Whether signing in needs more than a password.") boolean secondFactor,
    Instant createdAt,
    @Schema(description = "Absent where they never signed in.") @Nullable Instant signedInAt) {

  static StaffAccountView of(Account account) {
    StaffTerms terms = account.terms();
    return new StaffAccountView(
        account.id(),
        terms.name(),
        terms.email(),
        terms.role(),
        terms.branchId(),
        terms.language().code(),
        account.disabled(),
        account.passwordHash() == null,
        account.hasSecondFactor(),
        account.createdAt(),
        account.signedInAt());
  }
}
