package org.porchlight.circumstances;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/circumstances")
@Tag(name = "circumstances", description = "What the office holds true of a household.")
class CircumstanceResource {

  /** All that is held true, and was. */
  record CircumstanceList(List<CircumstanceView> items) {}

  /** One thing that is known of a household, as it is and as it was. */
  @Schema(name = "Circumstance")
  record CircumstanceView(
      CircumstanceTopic topic,
      @Schema(description = "Who or what; empty where there is only one.", examples = "bakery")
          String about,
      @Nullable FactView current,
      @Schema(description = "What it was before, the latest first.") List<FactView> history) {}

  /** What was true for a time. */
  @Schema(name = "Fact")
  record FactView(
      UUID id,
      List<FieldValue> values,
      @Schema(examples = "2026-03-02") LocalDate validFrom,
      @Schema(description = "The last day.", examples = "2026-09-30") @Nullable LocalDate validTo,
      Instant recordedAt,
      @Schema(examples = "Pat Sample") @Nullable String recordedBy,
      @Schema(description = "Absent where staff wrote it down.") @Nullable UUID changeReportId) {}

  @Inject Clients clients;
  @Inject Circumstances circumstances;
  @Inject Staff staff;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "What is held true of a client's household",
      description = "Each with its history: since when, from which change report, by whom.")
  public CircumstanceList list(@PathParam("code") @Size(max = 20) String code) {
    Client client = clients.visibleTo(caller).require(code);
    List<Circumstance> all = circumstances.of(client.household().id()).all();
    Map<UUID, Somebody> who =
        staff.anybody(all.stream().map(Circumstance::recordedBy).collect(Collectors.toSet()));
    viewed.fire(
        new Viewed(client.id(), caller.accountId(), "CIRCUMSTANCES", client.household().id()));
    return new CircumstanceList(
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> List.of(one.topic().name(), one.about()),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values()
            .stream()
            .map(group -> view(group, who))
            .toList());
  }

  private static CircumstanceView view(List<Circumstance> group, Map<UUID, Somebody> who) {
    return new CircumstanceView(
        group.getFirst().topic(),
        group.getFirst().about(),
        group.stream()
            .filter(Circumstance::isCurrent)
            .findFirst()
            .map(one -> view(one, who))
            .orElse(null),
        group.stream().filter(one -> !one.isCurrent()).map(one -> view(one, who)).toList());
  }

  private static FactView view(Circumstance one, Map<UUID, Somebody> who) {
    Somebody by = who.get(one.recordedBy());
    return new FactView(
        one.id(),
        one.values(),
        one.validFrom(),
        one.validTo().orElse(null),
        one.recordedAt(),
        by == null ? null : by.name(),
        one.changeReportId());
  }
}
