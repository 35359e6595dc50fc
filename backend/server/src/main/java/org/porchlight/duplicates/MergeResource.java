package org.porchlight.duplicates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.clients.Client;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/duplicates/{id}/merge")
@Tag(name = "duplicates")
class MergeResource {

  /** Which record stays, and what is taken of which. */
  record NewMerge(
      @NotNull
          @Size(min = 1, max = 20)
          @Schema(description = "The client ID that stays.", examples = "CL-4TW-906")
          String keep,
      @NotNull
          @Size(min = 1, max = 20)
          @Schema(description = "Whose name stays.", examples = "CL-4TW-906")
          String nameOf,
      @NotNull
          @Size(min = 1, max = 20)
          @Schema(description = "Whose language stays.", examples = "CL-9XB-377")
          String languageOf,
      @NotNull
          @Size(min = 1, max = 20)
          @Schema(description = "Whose caseworker stays.", examples = "CL-4TW-906")
          String caseworkerOf,
      @NotNull
          @Size(max = 10)
          @Schema(
              description =
                  "Contacts of the other record that come along; those of the one that stays do.",
              examples = "[\"6f9619ff-8b86-4d01-b42d-00cf4fc964ff\"]")
          List<@NotNull UUID> contacts,
      @NotNull
          @Min(0)
          @Max(Integer.MAX_VALUE)
          @Schema(description = "Of the pair that was looked at.", examples = "0")
          Integer version) {}

  @Inject Duplicates duplicates;
  @Inject MergeDesk desk;
  @Inject DuplicateBoard board;
  @Inject Caller caller;

  @PUT
  @Transactional
  @AlsoAnswers({409, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Make one record of the two",
      description =
          "Everything of the other comes to the one that stays, and the other's client ID finds it"
              + " from then on. Whoever is signed in as the other is signed out.")
  public DuplicateView merge(@PathParam("id") UUID id, @NotNull @Valid NewMerge asked) {
    Duplicate pair = duplicates.inBranch(Viewer.of(caller)).requireToChange(id);
    if (pair.version() != asked.version()) {
      throw Problem.of(DuplicateProblem.DUPLICATE_DECIDED).with("status", pair.status());
    }
    Client kept = coded(pair, asked.keep());
    ClientMerge.Choice choice =
        new ClientMerge.Choice(
            coded(pair, asked.nameOf()).id(),
            coded(pair, asked.languageOf()).id(),
            coded(pair, asked.caseworkerOf()).id(),
            asked.contacts());
    desk.merge(pair, kept, choice, caller.accountId());
    return view(id);
  }

  private static Client coded(Duplicate pair, String code) {
    return Stream.of(pair.one(), pair.other())
        .filter(client -> client.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problem.of(DuplicateProblem.NOT_OF_THESE));
  }

  @DELETE
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Undo a merge",
      description =
          "Puts back exactly what came with the other record. What was added since stays with the"
              + " one it was added to; where it hangs on what would go back, this is refused.")
  public DuplicateView undo(@PathParam("id") UUID id) {
    desk.undo(duplicates.inBranch(Viewer.of(caller)).requireToChange(id), caller.accountId());
    return view(id);
  }

  private DuplicateView view(UUID id) {
    return board.show(List.of(duplicates.inBranch(Viewer.of(caller)).require(id))).getFirst();
  }
}
