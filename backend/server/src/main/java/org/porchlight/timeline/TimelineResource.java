package org.porchlight.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/timeline")
@Tag(name = "timeline", description = "What happened, the latest first.")
class TimelineResource {

  @Inject Caller caller;
  @Inject Timeline timeline;
  @Inject TimelineBoard board;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(summary = "What happened to the signed-in client, the latest first")
  public Page<TimelineEntryView> timeline(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    var rows = timeline.page(caller.clientId(), Timeline.Reader.CLIENT, cursor, limit);
    return Page.together(
        rows, limit, row -> new Cursor(row.at(), row.id()), shown -> board.show(shown));
  }
}
