package org.porchlight.platform.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.platform.jobs.Jobs;

/** Creates something whose making can be counted: a job per parcel. */
@Path("/api/parcels")
public class Parcels {

  public record NewParcel(@NotBlank @Size(max = 20) String name) {}

  public record Parcel(UUID id, String name) {}

  @Inject Jobs jobs;

  @POST
  @ResponseStatus(201)
  @Transactional
  @Idempotent
  @RolesAllowed(Roles.CASEWORKER)
  @Operation(hidden = true)
  public Parcel send(@NotNull @Valid NewParcel parcel) {
    UUID id = UUID.randomUUID();
    jobs.enqueue(DeliverParcel.class, new DeliverParcel.Payload(id, parcel.name()));
    if (parcel.name().equals("dropped")) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE);
    }
    return new Parcel(id, parcel.name());
  }
}
