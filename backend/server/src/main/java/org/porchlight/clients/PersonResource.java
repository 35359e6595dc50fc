package org.porchlight.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/person")
@Tag(name = "clients")
class PersonResource {

  private static final int OLDEST = 130;

  @Inject Clients clients;
  @Inject ClientDesk desk;
  @Inject ClientZones zones;
  @Inject EntityManager entities;
  @Inject Caller caller;
  @Inject Clock clock;

  @PUT
  @Transactional
  @AlsoAnswers({409, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say who the person is",
      description =
          "All of it at once; every correction is kept. Where the record was changed meanwhile it"
              + " is changed-meanwhile, with the person as they are now.")
  public PersonView edit(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid PersonEdit edit) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    if (client.version() != edit.version()) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("person", PersonView.of(client));
    }
    requirePossible(edit.birthDate(), client);
    desk.describe(client, edit.details(), caller);
    entities.flush();
    return PersonView.of(client);
  }

  private void requirePossible(@Nullable LocalDate birthDate, Client client) {
    if (birthDate == null) {
      return;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), zones.of(client.id()));
    if (birthDate.isAfter(today)) {
      throw Problem.of(RequestProblem.INVALID).field("birthDate", "in-the-future");
    }
    if (birthDate.isBefore(today.minusYears(OLDEST))) {
      throw Problem.of(RequestProblem.INVALID).field("birthDate", "too-early");
    }
  }
}
