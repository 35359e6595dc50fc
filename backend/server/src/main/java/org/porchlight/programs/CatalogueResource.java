package org.porchlight.programs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/catalogue")
@Tag(name = "catalogue")
class CatalogueResource {

  /** All programs, requirements and document types as they stand, those that are retired, too. */
  @Schema(name = "Catalogue")
  record CatalogueView(
      List<CatalogueEditionView> programs,
      List<CatalogueEditionView> requirements,
      List<CatalogueEditionView> documentTypes) {}

  /** One thing, from what stands back to what the files say. */
  record CatalogueHistory(
      @Schema(description = "The latest first, at most 100 and the files' own.")
          List<CatalogueEditionView> items) {}

  @Inject Caller caller;
  @Inject CatalogueBoard board;
  @Inject CatalogueDesk desk;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "What the office offers and asks",
      description = "Programs in the order in which they are listed, the others by their ids.")
  public CatalogueView all() {
    return board.all();
  }

  @GET
  @Path("/{kind}/{id}")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "One program, requirement or document type with its history",
      description =
          "The kind is programs, requirements or document-types. Every edition with who wrote it"
              + " and when.")
  public CatalogueHistory history(
      @PathParam("kind") @Size(max = 20) String kind, @PathParam("id") @Size(max = 40) String id) {
    List<CatalogueEditionView> editions = board.history(named(kind), id);
    if (editions.isEmpty()) {
      throw new NotFoundException();
    }
    return new CatalogueHistory(editions);
  }

  @PUT
  @Path("/{kind}/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Change a program, a requirement or a document type",
      description =
          "From now on. What is retired is neither offered nor asked any more, and keeps its words"
              + " for what there is; what was asked already is worded as it was asked. Where it"
              + " changed since it was read, and not to this, it is changed-meanwhile.")
  public CatalogueEditionView change(
      @PathParam("kind") @Size(max = 20) String kind,
      @PathParam("id") @Size(max = 40) String id,
      @NotNull @Valid CatalogueChange wanted) {
    return desk.change(named(kind), id, wanted, caller.accountId());
  }

  @POST
  @Path("/{kind}")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Add a requirement or a document type",
      description =
          "Called by the first words of its English name. A program asks for it once it names it.")
  public CatalogueEditionView add(
      @PathParam("kind") @Size(max = 20) String kind, @NotNull @Valid CatalogueChange wanted) {
    CatalogueKind sort = named(kind);
    if (sort == CatalogueKind.PROGRAMS) {
      throw new NotFoundException();
    }
    return desk.add(sort, wanted, caller.accountId());
  }

  private static CatalogueKind named(String kind) {
    return CatalogueKind.of(kind).orElseThrow(NotFoundException::new);
  }
}
