package org.porchlight.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.branches.BranchEditions;
import org.porchlight.branches.Branches;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/branches")
@Tag(name = "Branches")
class BranchHistoryResource {

  /** One branch, from what stands back to what there was before anybody wrote it down. */
  record BranchHistory(List<BranchEditionView> items) {}

  @Inject Branches branches;
  @Inject BranchEditions history;
  @Inject Staff staff;

  @GET
  @Path("/{id}/history")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "What a branch was like, and who changed it when",
      description = "The latest first, at most 100; then what there was before.")
  public BranchHistory list(@PathParam("id") UUID id) {
    if (branches.findByIdOptional(id).isEmpty()) {
      throw new NotFoundException();
    }
    List<Edition> written = history.of(id);
    Map<UUID, StaffMember> names =
        staff.named(written.stream().map(Edition::byAccountId).collect(Collectors.toSet()));
    List<BranchEditionView> items = new ArrayList<>();
    for (Edition edition : written) {
      StaffMember by = names.get(edition.byAccountId());
      items.add(BranchEditionView.of(edition, history.after(edition), by));
    }
    if (!written.isEmpty()) {
      history.before(written.getLast()).map(BranchEditionView::of).ifPresent(items::add);
    }
    return new BranchHistory(items);
  }
}
