package org.porchlight.duplicates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetDesk;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/duplicates")
@Tag(name = "duplicates")
class DuplicateResource {

  /** Which two may be one person. */
  record NewDuplicate(
      @NotNull @Size(min = 1, max = 20) @Schema(examples = "CL-4TW-906") String code,
      @NotNull @Size(min = 1, max = 20) @Schema(examples = "CL-9XB-377") String otherCode) {}

  @Inject Clients clients;
  @Inject Duplicates duplicates;
  @Inject DuplicateDesk desk;
  @Inject DuplicateBoard board;
  @Inject Branches branches;
  @Inject SheetDesk sheets;
  @Inject Event<DuplicateEvent> events;
  @Inject Caller caller;
  @Inject Clock clock;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Records of the branch that may be one person's",
      description = "The latest found first.")
  public Page<DuplicateView> list(
      @QueryParam("status") @DefaultValue("OPEN") DuplicateStatus status,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return page(status, cursor, limit);
  }

  private Page<DuplicateView> page(DuplicateStatus status, @Nullable Cursor cursor, int limit) {
    return Page.together(
        duplicates.inBranch(Viewer.of(caller)).page(status, cursor, limit),
        limit,
        pair -> new Cursor(pair.foundAt(), pair.id()),
        board::show);
  }

  @GET
  @Path("export")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      summary = "Records of the branch that may be one person's, as a spreadsheet",
      description =
          "With client IDs alone, unless a caseworker asks for names. Who took it, and how much, is"
              + " kept in the audit.")
  public Response export(
      @QueryParam("status") @DefaultValue("OPEN") DuplicateStatus status,
      @QueryParam("format") @DefaultValue("CSV") SheetFormat format,
      @QueryParam("names") @DefaultValue("false") boolean names) {
    SheetDesk.checkNames(names, caller);
    return sheets.answer(
        new SheetExport<>(
            "DUPLICATES",
            format,
            names,
            caller.accountId(),
            columns(names),
            after -> page(status, after, SheetExport.PAGE)));
  }

  private SheetColumns<DuplicateView> columns(boolean names) {
    SheetWords words = SheetWords.in(caller.language());
    ZoneId zone = branches.get(caller.branchId()).timeZone();
    return new SheetColumns<DuplicateView>(words, "duplicates")
        .with("code", pair -> pair.one().code())
        .named(names, "name", pair -> pair.one().name())
        .with("otherCode", pair -> pair.other().code())
        .named(names, "otherName", pair -> pair.other().name())
        .with("why", pair -> words.list("likeness.", pair.reasons()))
        .number("score", pair -> (long) pair.score())
        .word("status", "duplicate-status.", pair -> pair.state().status())
        .moment("foundAt", zone, DuplicateView::foundAt)
        .moment("decidedAt", zone, DuplicateView::decidedAt)
        .with("decidedBy", DuplicateView::decidedBy);
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @AlsoAnswers({404, 422})
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that two records may be one person's",
      description = "To compare and merge them. Where that is known already, it is the answer.")
  public DuplicateView tell(@NotNull @Valid NewDuplicate asked) {
    Client one = own(asked.code());
    Client other = own(asked.otherCode());
    return board.show(List.of(desk.tell(one, other))).getFirst();
  }

  private Client own(String code) {
    Client client = clients.visibleTo(caller).requireAsWas(code);
    if (client.mergedInto().isPresent()) {
      throw MergeRules.merged(clients, client);
    }
    return client;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Two records side by side")
  public Comparison compare(@PathParam("id") UUID id) {
    return board.compare(
        duplicates.inBranch(Viewer.of(caller)).require(id), Viewer.of(caller), caller.language());
  }

  @PUT
  @Path("{id}/difference")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that they are not the same person",
      description = "With who said so, and when; nobody is asked again.")
  public DuplicateView ruleOut(@PathParam("id") UUID id) {
    Duplicate pair = duplicates.inBranch(Viewer.of(caller)).requireToChange(id);
    events.fire(pair.ruleOut(caller.accountId(), clock.instant()));
    return board.show(List.of(pair)).getFirst();
  }

  @DELETE
  @Path("{id}/difference")
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Take back that they are not the same person")
  public DuplicateView reopen(@PathParam("id") UUID id) {
    Duplicate pair = duplicates.inBranch(Viewer.of(caller)).requireToChange(id);
    events.fire(pair.reopen(caller.accountId()));
    return board.show(List.of(pair)).getFirst();
  }
}
