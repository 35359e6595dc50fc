package org.porchlight.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/notices")
@Tag(name = "notices", description = "Letters that count before the law, kept as they were sent.")
class NoticeResource {

  @Inject NoticeBoard board;
  @Inject Notices notices;
  @Inject Event<NoticeEvent> events;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(summary = "The client's notices", description = "The latest first.")
  public Page<NoticeSummary> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return board.page(caller.clientId(), cursor, limit, caller);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "One notice",
      description =
          "Exactly as it was sent, in the language that it was sent in. Reading it here marks"
              + " nothing: the page says when it was on the client's screen.")
  public NoticeView one(@PathParam("id") UUID id) {
    return board.view(board.look(id, caller), caller);
  }

  @GET
  @Path("{id}/pdf")
  @Produces("application/pdf")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @APIResponse(
      responseCode = "200",
      description = "Tagged for screen readers.",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      summary = "The same as a PDF",
      description = "To keep, to print, or to show. The same bytes each time.")
  public Response pdf(@PathParam("id") UUID id) {
    Notice notice = board.look(id, caller).notice();
    return Response.ok(NoticePdf.of(notice))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"" + notice.issuedOn() + "-" + notice.kind().fileName() + ".pdf\"")
        .build();
  }

  @POST
  @Path("{id}/opening")
  @Transactional
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Say that the client has it on their screen",
      description = "The first time counts; saying it again changes nothing.")
  public NoticeView open(@PathParam("id") UUID id) {
    StandingNotice standing = board.require(id, caller);
    if (notices.opened(id, clock.instant())) {
      events.fire(standing.notice().opened(caller.accountId()));
    }
    return board.view(notices.standing(id), caller);
  }
}
