package org.porchlight.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Goes wrong in every way that the platform knows. */
@Path("/api/trouble")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AskedForTrouble {

  @Inject EntityManager entities;

  public record Part(@NotBlank @Size(max = 5) String word) {}

  public record Whole(
      @NotBlank @Size(max = 10) String name,
      @Min(1) int count,
      LocalDate on,
      @Size(max = 2) List<@Valid Part> parts) {}

  public record Echo(String text) {}

  @POST
  @Operation(hidden = true)
  public Echo take(
      @NotNull @Valid Whole whole, @HeaderParam("X-Count") @DefaultValue("1") @Min(1) int count) {
    return new Echo(whole.name());
  }

  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public Echo one(@PathParam("id") UUID id) {
    return new Echo(id.toString());
  }

  @GET
  @Operation(hidden = true)
  public Echo list(
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
      @QueryParam("cursor") Cursor cursor,
      @QueryParam("query") @Size(max = 20) String query) {
    return new Echo(query == null ? "" : query);
  }

  @GET
  @Path("/for-staff")
  @RolesAllowed(Roles.CASEWORKER)
  @Operation(hidden = true)
  public Echo forStaff() {
    return new Echo("seen");
  }

  @GET
  @Path("/thrown/{what}")
  @Operation(hidden = true)
  public Echo thrown(@PathParam("what") String what) throws Exception {
    throw switch (what) {
      case "stale" -> new IllegalStateException(new OptimisticLockException());
      case "down" -> new IllegalStateException(new SQLException("gone", "08006"));
      case "pool" -> new SQLException("Sorry, acquisition timeout!");
      case "database" -> new IllegalStateException(String.valueOf(askForNonsense()));
      default -> new IllegalStateException("Maria Lopez 555-0100 " + what);
    };
  }

  /** The database quotes what it did not like. */
  private Object askForNonsense() {
    return entities
        .createNativeQuery("select cast(?1 as uuid)", Object.class)
        .setParameter(1, "zenobia.quartermaine@example.org")
        .getSingleResult();
  }
}
