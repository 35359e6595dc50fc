package org.porchlight.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/settings")
@Tag(name = "settings")
class SettingResource {

  /** All that may be chosen, as it stands. */
  record SettingList(List<SettingView> items) {}

  /** One of them, from what stands back to what the configuration says. */
  record SettingHistory(
      @Schema(description = "The latest first, at most 100 and the configuration's own.")
          List<SettingView> items) {}

  /** A number as it is to be from now on. */
  record SettingChange(
      @Nullable
          @Min(0)
          @Max(100_000)
          @Schema(description = "Absent to go by the configuration again.", examples = "20")
          Integer value,
      @NotNull
          @Min(0)
          @Max(Integer.MAX_VALUE)
          @Schema(description = "Of the setting that was read.", examples = "0")
          Integer edition) {}

  @Inject Caller caller;
  @Inject SettingBoard board;
  @Inject SettingDesk desk;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "What the office may choose",
      description = "Every number with what is safe, what the configuration says and who chose it.")
  public SettingList list() {
    return new SettingList(board.all());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "One number with its history",
      description = "Every edition with who chose it and when.")
  public SettingHistory history(@PathParam("id") @Size(max = 40) String id) {
    return new SettingHistory(board.history(board.named(id)));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Choose a number",
      description =
          "It counts on all servers within seconds. Where it changed since it was read, and not to"
              + " this, it is changed-meanwhile.")
  public SettingView choose(
      @PathParam("id") @Size(max = 40) String id, @NotNull @Valid SettingChange wanted) {
    return desk.choose(board.named(id), wanted.value(), wanted.edition(), caller.accountId());
  }
}
