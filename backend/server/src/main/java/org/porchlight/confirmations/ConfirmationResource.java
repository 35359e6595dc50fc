package org.porchlight.confirmations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;

@Path("/api/v1/confirmations")
@Tag(name = "confirmations")
class ConfirmationResource {

  @Inject Caller caller;
  @Inject Confirmations confirmations;
  @Inject Clients clients;
  @Inject Programs programs;
  @Inject ConfirmationPdf paper;
  @Inject Event<Viewed> viewed;

  @GET
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "The client's confirmations",
      description = "The numbered receipts of what the client did, the latest first.")
  public Page<ConfirmationView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return Page.of(
        confirmations.of(caller.clientId()).page(cursor, limit),
        limit,
        confirmation -> new Cursor(confirmation.at(), confirmation.id()),
        this::view);
  }

  @GET
  @Path("{number}")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "One confirmation, by its number",
      description =
          "Clients see their own, staff those of their branch's clients. Lower case, spaces and"
              + " missing dashes are forgiven; a number that cannot be one is number-mistyped.")
  public ConfirmationView one(
      @PathParam("number")
          @Size(min = 1, max = 40)
          @Parameter(description = "As it was read out or typed.", example = "PL-7K4M-29XK")
          String number) {
    Confirmation found = numbered(number);
    look(found);
    return view(found);
  }

  @GET
  @Path("{number}/pdf")
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
      summary = "One confirmation as a PDF",
      description = "In the client's language: to keep, to print, or to show as proof.")
  public Response pdf(
      @PathParam("number")
          @Size(min = 1, max = 40)
          @Parameter(description = "As it was read out or typed.", example = "PL-7K4M-29XK")
          String number) {
    Confirmation found = numbered(number);
    Client client = look(found);
    return Response.ok(paper.of(found, client))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + found.number() + ".pdf\"")
        .build();
  }

  private Confirmation numbered(String number) {
    if (!Confirmations.wellFormed(number)) {
      throw Problem.of(ConfirmationProblem.NUMBER_MISTYPED);
    }
    return confirmations.numbered(number).orElseThrow(NotFoundException::new);
  }

  /** Whose it is, where the caller may see it; that staff did is part of the record. */
  private Client look(Confirmation found) {
    Client client = clients.visibleTo(caller).require(found.clientId());
    if (caller.isStaff()) {
      viewed.fire(new Viewed(found.clientId(), caller.accountId(), "CONFIRMATION", found.id()));
    }
    return client;
  }

  private ConfirmationView view(Confirmation confirmation) {
    return ConfirmationView.of(confirmation, programs, caller);
  }
}
