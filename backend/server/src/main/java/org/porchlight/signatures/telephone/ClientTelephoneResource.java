package org.porchlight.signatures.telephone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;
import org.porchlight.signatures.SubjectKind;

/** Where a worker has a client on the telephone. */
@Path("/api/v1/clients/{code}")
@Tag(name = "telephone signatures")
class ClientTelephoneResource {

  @Inject Clients clients;
  @Inject ScriptDesk scripts;
  @Inject TelephoneDesk desk;
  @Inject TelephoneBoard board;
  @Inject Programs programs;
  @Inject Caller caller;

  /** What was said, kept as a signature, and the receipt for it. */
  record TakenTelephoneSignature(
      TelephoneSignatureView telephoneSignature, ConfirmationView confirmation) {}

  @GET
  @Path("telephone-script")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers({409, 422})
  @Operation(
      summary = "What to read out",
      description =
          "In the client's language: the statement itself, and what has to be said around it. That"
              + " it was shown to the worker is written down; only that can be signed.")
  public ScriptView script(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("kind") @DefaultValue("ELECTRONIC_BUSINESS") SubjectKind kind,
      @QueryParam("subjectId")
          @Parameter(description = "Of the thing; none where a client has but one.")
          @Nullable UUID subjectId) {
    return scripts.write(clients.visibleTo(caller).require(code), kind, subjectId, caller);
  }

  @POST
  @Path("telephone-signatures")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers({404, 410, 415})
  @Operation(
      summary = "Keep what was said as the client's signature",
      description =
          "The recording is an upload of the caller's, sent as a recording. It was made when it"
              + " begins: that is the day of filing. The client gets a copy of it all.")
  public TakenTelephoneSignature take(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewTelephoneSignature said) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    TelephoneDesk.Taken taken = desk.take(client, said, caller);
    return new TakenTelephoneSignature(
        board.show(taken.recording(), taken.signature()),
        ConfirmationView.of(taken.confirmation(), programs, caller));
  }
}
