package org.porchlight.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.FactChange;
import org.porchlight.clients.FactChange.FactPart;
import org.porchlight.clients.FactChanges;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/corrections")
@Tag(name = "clients")
class FactHistoryResource {

  private static final String CASEWORKER = "caseworker";

  /** What a fact was, and what it became. */
  @Schema(name = "Correction")
  record CorrectionView(
      UUID id,
      @Schema(description = "What was corrected.", examples = "preferredName") String field,
      @Schema(description = "Absent where nothing was known.", examples = "Ro")
          @Nullable String was,
      @Schema(description = "Absent where it is not known any more.", examples = "Rosie")
          @Nullable String became,
      @Schema(description = "Of which contact.") @Nullable UUID contactId,
      Instant at,
      @Schema(description = "The member of staff who did it.", examples = "Pat Sample")
          @Nullable String byName,
      @Schema(examples = "CASEWORKER") @Nullable String byRole) {}

  @Inject Clients clients;
  @Inject FactChanges changes;
  @Inject Staff staff;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Who corrected what of a client, the latest first",
      description = "Of the person, or of their contacts: before, after, when and by whom.")
  public Page<CorrectionView> history(
      @PathParam("code") @Size(max = 20) String code,
      @QueryParam("part") @DefaultValue("PERSON") FactPart part,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    Client client = clients.visibleTo(caller).require(code);
    viewed.fire(new Viewed(client.id(), caller.accountId(), "CORRECTIONS", client.id()));
    return Page.together(
        changes.page(client.id(), part, cursor, limit),
        limit,
        one -> new Cursor(one.at(), one.id()),
        this::show);
  }

  private List<CorrectionView> show(List<FactChange> page) {
    Set<UUID> people = new HashSet<>();
    page.forEach(one -> people.add(one.byAccountId()));
    page.stream()
        .filter(one -> one.field().equals(CASEWORKER))
        .flatMap(one -> Stream.of(one.was(), one.became()))
        .filter(Objects::nonNull)
        .map(UUID::fromString)
        .forEach(people::add);
    Map<UUID, Somebody> who = staff.anybody(people);
    return page.stream().map(one -> show(one, who)).toList();
  }

  private static CorrectionView show(FactChange one, Map<UUID, Somebody> who) {
    Somebody by = who.get(one.byAccountId());
    return new CorrectionView(
        one.id(),
        one.field(),
        said(one, one.was(), who),
        said(one, one.became(), who),
        one.contactId(),
        one.at(),
        by == null ? null : by.name(),
        by == null ? null : by.role().name());
  }

  /** Who the caseworker was, by name. */
  private static @Nullable String said(
      FactChange one, @Nullable String value, Map<UUID, Somebody> who) {
    if (value == null || !one.field().equals(CASEWORKER)) {
      return value;
    }
    Somebody named = who.get(UUID.fromString(value));
    return named == null ? null : named.name();
  }
}
