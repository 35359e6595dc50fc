package org.porchlight.branches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/branches")
@Tag(name = "Branches")
class BranchResource {

  record BranchList(List<BranchView> items) {}

  @Inject Branches branches;
  @Inject BranchEditions history;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(summary = "List the branches", description = "Oldest first, all of them.")
  public BranchList list() {
    return new BranchList(branches.all().stream().map(BranchView::of).toList());
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Open a branch",
      description = "No two have one name. Open on weekdays from 8 to 17 unless said otherwise.")
  public BranchView open(@Valid @NotNull NewBranch wanted) {
    refuseTaken(wanted.name(), null);
    Branch branch = Branch.open(wanted.terms(), clock);
    branches.persist(branch);
    history.add(branch, null);
    return BranchView.of(branch);
  }

  @PATCH
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Change a branch",
      description =
          "What is left out stays. Deadlines that were set already do not move. Where it changed"
              + " since the version that was read, and not to this, it is changed-meanwhile.")
  public BranchView change(@PathParam("id") UUID id, @Valid @NotNull BranchChange wanted) {
    history.alone(id);
    Branch branch = branches.findByIdOptional(id).orElseThrow(NotFoundException::new);
    BranchTerms before = branch.terms();
    BranchTerms terms = wanted.on(before);
    if (terms.equals(before)) {
      return BranchView.of(branch);
    }
    if (wanted.version() != null && wanted.version() != branch.version()) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("branch", BranchView.of(branch));
    }
    refuseTaken(terms.name(), id);
    branch.change(terms);
    branches.flush();
    history.add(branch, before);
    return BranchView.of(branch);
  }

  private void refuseTaken(String name, @Nullable UUID except) {
    branches
        .find("name", name)
        .firstResultOptional()
        .filter(other -> !other.id().equals(except))
        .ifPresent(
            other -> {
              throw BranchProblem.NAME_TAKEN.problem().field("name", "taken");
            });
  }
}
