package org.porchlight.restrictions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/restriction")
@Tag(name = "restricted records")
class RestrictionResource {

  /** Why not everybody may see the record, and who may. */
  record NewRestriction(
      @NotNull RestrictionReason reason,
      @Size(max = 500)
          @Schema(examples = "She left home, and her husband must not learn where she is.")
          @Nullable String note,
      @Schema(description = "Whether every supervisor of the branch may see it.")
          boolean supervisors,
      @NotNull
          @Size(max = 50)
          @Schema(
              description =
                  "Colleagues who may, besides the client's caseworker and whoever says this.")
          List<@NotNull UUID> members,
      @Min(0)
          @Max(1_000_000)
          @Schema(description = "The one that was seen; absent where there was none.")
          @Nullable Integer version) {

    RestrictionTerms terms() {
      String said = note == null || note.isBlank() ? null : note.strip();
      return new RestrictionTerms(reason, said, supervisors, members);
    }
  }

  /** Whether everybody of the branch may see a record. */
  record ClientRestriction(
      @Schema(description = "Absent where everybody may.") @Nullable RestrictionView restriction,
      @Schema(description = "What the caller may do.", examples = "[\"place\"]")
          List<String> allowed) {}

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Restrictions restrictions;
  @Inject RestrictionDesk desk;
  @Inject Staff staff;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Who may see a record",
      description = "For everybody else it does not exist: in no list, search, number or export.")
  public ClientRestriction restriction(@PathParam("code") @Size(max = 20) String code) {
    return view(restrictions.of(clients.visibleTo(caller).require(code).id()));
  }

  @PUT
  @Transactional
  @AlsoAnswers({409, 422})
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Restrict a record, or change who may see it",
      description =
          "From the next request on. Whoever restricts it stays among those who may see it.")
  public ClientRestriction restrict(
      @PathParam("code") @Size(max = 20) String code, @NotNull @Valid NewRestriction wanted) {
    Client client = clients.visibleTo(caller).requireToChange(code);
    Restriction standing = restrictions.of(client.id()).orElse(null);
    if (standing != null && !Integer.valueOf(standing.version()).equals(wanted.version())) {
      throw desk.changedMeanwhile(view(Optional.of(standing)).restriction());
    }
    return view(Optional.of(desk.restrict(client, standing, wanted.terms())));
  }

  @DELETE
  @Transactional
  @RolesAllowed(Roles.SUPERVISOR)
  @Operation(
      summary = "Let everybody of the branch see a record again",
      description = "Lifting none is no error. Whose relative the client is stays.")
  public ClientRestriction lift(@PathParam("code") @Size(max = 20) String code) {
    desk.lift(clients.visibleTo(caller).requireToChange(code));
    return view(Optional.empty());
  }

  private ClientRestriction view(Optional<Restriction> standing) {
    RestrictionView view =
        standing
            .map(one -> RestrictionView.of(one, staff.named(RestrictionView.people(one))))
            .orElse(null);
    boolean supervises = caller.role().equals(Roles.SUPERVISOR);
    List<String> open = view == null ? List.of("place") : List.of("change", "lift");
    return new ClientRestriction(view, supervises ? open : List.of());
  }
}
