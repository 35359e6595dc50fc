package org.porchlight.uploadlinks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.DocumentTypeView;
import org.porchlight.programs.Programs;
import org.porchlight.programs.Requirement;

@Path("/api/v1/upload-link")
@Tag(name = "upload links")
class OpenedLinkResource {

  /** What whoever has the link may know: nothing about whose it is. */
  record OpenedLink(
      @Schema(description = "Keeps what is begun through one link apart from another.") UUID id,
      @Schema(description = "What can be sent; empty once nothing of it is needed any more.")
          List<OpenedItem> items,
      Instant expiresAt) {}

  /** What can be sent, and what would do. */
  record OpenedItem(
      UUID checklistItemId,
      @Schema(examples = "Earned income") String requirementName,
      List<DocumentTypeView> documentTypes) {}

  @Inject UploadLinks links;
  @Inject ChecklistItems items;
  @Inject Programs programs;
  @Inject Caller caller;

  @GET
  @RolesAllowed(Roles.SENDER)
  @Operation(
      summary = "What can be sent through this link",
      description =
          "The bearer token is what follows the # of the link. Names no client and shows nothing"
              + " that was sent.")
  public OpenedLink open() {
    UploadLink link = links.of(caller.accountId());
    return new OpenedLink(
        link.id(),
        items.of(link.clientId()).open().stream()
            .filter(item -> link.itemIds().contains(item.id()))
            .map(this::view)
            .toList(),
        link.expiresAt());
  }

  private OpenedItem view(ChecklistItem item) {
    Requirement requirement =
        programs.require(item.program()).requireRequirement(item.requirement());
    return new OpenedItem(
        item.id(),
        requirement.name().in(caller.language()),
        item.documentTypes().stream()
            .flatMap(id -> requirement.documentType(id).stream())
            .map(type -> DocumentTypeView.of(type, caller.language()))
            .toList());
  }
}
