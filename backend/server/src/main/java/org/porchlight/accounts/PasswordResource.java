package org.porchlight.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/passwords")
@Tag(name = "Signing in")
class PasswordResource {

  record NewPassword(
      @NotNull @Size(min = 1, max = 200) @Schema(description = "What follows the # of the link.")
          String token,
      @NotNull @Size(min = 12, max = 200) @Schema(examples = "a long sentence of one's own")
          String password) {}

  @Inject PasswordDesk desk;

  // No transaction around it: hashing takes long, and would hold a connection all the while.
  @POST
  @PermitAll
  @Operation(
      summary = "Set a password",
      description =
          "With the link of an invitation or a reset, which is good once and for three days. Ends"
              + " every session of the account.")
  public void set(@Valid @NotNull NewPassword wanted) {
    desk.set(wanted.token(), wanted.password());
  }
}
