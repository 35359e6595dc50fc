package org.porchlight.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/worklist/filters")
@Tag(name = "worklist")
class SavedFilterResource {

  /** A list to keep. */
  record NewSavedFilter(
      @NotNull @NotBlank @Size(min = 1, max = 60) @Schema(examples = "Spanish, overdue")
          String name,
      @NotNull
          @Size(max = 500)
          @Pattern(regexp = "[A-Za-z0-9=&_.-]*")
          @Schema(
              description = "What stands behind the question mark of its address.",
              examples = "due=OVERDUE&language=ES")
          String query,
      @Schema(description = "Whether the whole branch sees it.", examples = "true")
          boolean shared) {}

  /** What it is called and who sees it. */
  record SavedFilterChange(
      @NotNull @NotBlank @Size(min = 1, max = 60) @Schema(examples = "Spanish, overdue")
          String name,
      @Schema(examples = "true") boolean shared) {}

  @Schema(name = "SavedFilter")
  record SavedFilterView(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Spanish, overdue") String name,
      @Schema(examples = "due=OVERDUE&language=ES") String query,
      @Schema(examples = "true") boolean shared,
      @Schema(description = "Whether the caller begins with it.", examples = "false")
          boolean chosen,
      @Schema(description = "What the caller may do.", examples = "[\"change\",\"remove\"]")
          List<String> allowed) {}

  record SavedFilterList(
      @Schema(description = "By name, at most 100.") List<SavedFilterView> items) {}

  @Inject Caller caller;
  @Inject SavedFilters filters;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "The lists that the caller or their branch keeps")
  public SavedFilterList list() {
    UUID chosen = chosen();
    return new SavedFilterList(
        filters.seenBy(caller.branchId(), caller.accountId()).stream()
            .map(filter -> show(filter, chosen))
            .toList());
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Keep a list under a name")
  public SavedFilterView keep(@NotNull @Valid NewSavedFilter wanted) {
    if (filters.seenBy(caller.branchId(), caller.accountId()).size() >= SavedFilters.MAX) {
      throw Problem.of(WorklistProblem.TOO_MANY_FILTERS);
    }
    SavedFilter filter =
        SavedFilter.of(caller.branchId(), caller.accountId(), wanted.query(), clock.instant())
            .named(wanted.name().strip(), wanted.shared());
    filters.persist(filter);
    return show(filter, chosen());
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Call a list something else, share it or share it no longer")
  public SavedFilterView change(
      @PathParam("id") UUID id, @NotNull @Valid SavedFilterChange wanted) {
    return show(mine(id).named(wanted.name().strip(), wanted.shared()), chosen());
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Keep a list no longer")
  public void remove(@PathParam("id") UUID id) {
    filters.delete(mine(id));
  }

  @PUT
  @Path("/{id}/choice")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Begin with that list from now on")
  public SavedFilterView choose(@PathParam("id") UUID id) {
    SavedFilter filter = seen(id);
    ChosenFilter chosen =
        filters.chosenBy(caller.accountId()).orElseGet(() -> ChosenFilter.of(caller.accountId()));
    chosen.choose(filter.id());
    filters.getEntityManager().persist(chosen);
    return show(filter, filter.id());
  }

  @DELETE
  @Path("/{id}/choice")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Begin with everything again")
  public SavedFilterView forget(@PathParam("id") UUID id) {
    SavedFilter filter = seen(id);
    filters
        .chosenBy(caller.accountId())
        .filter(chosen -> chosen.filterId().equals(id))
        .ifPresent(filters.getEntityManager()::remove);
    return show(filter, null);
  }

  private @Nullable UUID chosen() {
    return filters.chosenBy(caller.accountId()).map(ChosenFilter::filterId).orElse(null);
  }

  private SavedFilter seen(UUID id) {
    return filters.require(caller.branchId(), caller.accountId(), id);
  }

  private SavedFilter mine(UUID id) {
    SavedFilter filter = seen(id);
    if (!mayChange(filter)) {
      throw Problem.of(RequestProblem.NOT_ALLOWED);
    }
    return filter;
  }

  /** Its owner and, of what the branch shares, a supervisor. */
  private boolean mayChange(SavedFilter filter) {
    return filter.isOf(caller.accountId()) || caller.role().equals(Roles.SUPERVISOR);
  }

  private SavedFilterView show(SavedFilter filter, @Nullable UUID chosen) {
    List<String> allowed = mayChange(filter) ? List.of("change", "remove") : List.of();
    boolean isChosen = filter.id().equals(chosen);
    return new SavedFilterView(
        filter.id(), filter.name(), filter.query(), filter.isShared(), isChosen, allowed);
  }
}
