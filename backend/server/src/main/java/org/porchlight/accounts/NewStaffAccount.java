package org.porchlight.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.OneLine;

/** A member of staff to invite. */
record NewStaffAccount(
    @NotNull
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Dana Whitlock")
        String name,
    @NotNull
        @Email
        @Pattern(regexp = EMAIL)
        @Size(min = 3, max = 254)
        @Schema(examples = "dana@example.org")
        String email,
    @NotNull StaffRole role,
    @Schema(description = "Left out for administrators.") @Nullable UUID branchId,
    @NotNull @Pattern(regexp = "en|fr|es") @Schema(examples = "en") String language) {

  /** What a member of staff can be. */
  enum StaffRole {
    CASEWORKER,
    SUPERVISOR,
    ADMINISTRATOR;

    Role role() {
      return Role.valueOf(name());
    }
  }

  private static final String CONTROL = "\\u0000-\\u001F\\u007F-\\u009F";

  private static final String PART = "[^\\s@" + CONTROL + "]+";

  /** With a whole domain, and nothing that could end a line of a mail's header. */
  static final String EMAIL = PART + "@" + PART + "\\." + PART;

  StaffTerms terms() {
    return new StaffTerms(name.strip(), email, role.role(), branchId, Language.ofHeader(language));
  }
}
