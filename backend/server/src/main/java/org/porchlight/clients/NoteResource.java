package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/notes")
@Tag(name = "clients")
class NoteResource {

  /** What to write down. */
  record NewNote(
      @NotNull
          @NotBlank
          @Size(min = 1, max = 1000)
          @Schema(examples = "Started at Birch Street Bakery, mornings.")
          String text) {}

  /** What was written down. */
  @Schema(name = "Note")
  record NoteView(
      UUID id,
      Instant at,
      @Schema(examples = "Dana Quillmarsh") @Nullable String by,
      @Schema(examples = "Started at Birch Street Bakery, mornings.") String text) {}

  @Inject Clients clients;
  @Inject Notes notes;
  @Inject Caseworkers caseworkers;
  @Inject Caller caller;

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Add a note",
      description = "About a call, a visit or a message; staff see it, the client does not.")
  public NoteView add(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewNote asked) {
    Client client = clients.visibleTo(caller).require(code);
    Note note = notes.write(client.id(), asked.text(), caller.accountId());
    String by = caseworkers.name(caller.accountId(), caller.branchId()).orElse(null);
    return new NoteView(note.id(), note.at(), by, note.text());
  }
}
