package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Page;
import org.porchlight.programs.Programs;

/** How clients look to staff: one, or a page of many. */
@ApplicationScoped
class ClientPages {

  @Inject ClientSearch search;
  @Inject ClientsAtStage atStage;
  @Inject Journeys journeys;
  @Inject Lookalikes lookalikes;
  @Inject Contacts contacts;
  @Inject CaseFiles caseFiles;
  @Inject Enrolments enrolments;
  @Inject Caseworkers caseworkers;
  @Inject Branches branches;
  @Inject Programs programs;

  /** A client in a list. */
  record ClientLine(
      @Schema(examples = "CL-4TW-926") String code,
      @Schema(examples = "Rosa Fernhollow") String name,
      @Schema(examples = "es") String language,
      @Schema(description = "Short names of programs.", examples = "[\"SNAP\"]")
          List<String> programs,
      @Nullable @Schema(examples = "Dana Quillmarsh") String caseworker,
      JourneyBrief journey,
      Instant createdAt,
      @Schema(description = "What the search found; absent in a list that nothing was looked for.")
          @Nullable Match matched) {}

  Page<ClientLine> page(
      Viewer viewer, ClientQuery wanted, @Nullable Cursor after, int limit, Language language) {
    if (wanted.stage() != null) {
      ClientsAtStage.Found some = atStage.page(viewer, wanted, after, limit);
      return new Page<>(
          lines(some.clients(), viewer.branchId(), some.matches(), language), some.next());
    }
    ClientSearch.Found found = search.page(viewer, wanted, after, limit + 1);
    return Page.together(
        found.clients(),
        limit,
        ClientsAtStage::position,
        shown -> lines(shown, viewer.branchId(), found.matches(), language));
  }

  /**
   * In a number of statements that does not grow.
   *
   * @param matches what was found of whom, by client
   */
  List<ClientLine> lines(
      List<Client> shown, UUID branchId, Map<UUID, Match> matches, Language language) {
    Map<UUID, List<String>> aliases = aliases(shown, language);
    Set<UUID> people =
        shown.stream()
            .flatMap(client -> client.caseworkerId().stream())
            .collect(Collectors.toSet());
    Map<UUID, String> names = caseworkers.names(people, branchId);
    Map<UUID, JourneyBrief> where = journeys.of(shown.stream().map(Client::id).toList());
    return shown.stream()
        .map(
            client ->
                new ClientLine(
                    client.code(),
                    client.name(),
                    client.language().code(),
                    aliases.getOrDefault(client.id(), List.of()),
                    client.caseworkerId().map(names::get).orElse(null),
                    where.get(client.id()),
                    client.createdAt(),
                    matches.get(client.id())))
        .toList();
  }

  private Map<UUID, List<String>> aliases(List<Client> found, Language language) {
    return enrolments.ofAll(found.stream().map(Client::id).toList()).stream()
        .filter(enrolment -> !enrolment.status().finished())
        .collect(
            Collectors.groupingBy(
                enrolment -> enrolment.client().id(),
                Collectors.mapping(
                    enrolment -> programs.require(enrolment.program()).alias().in(language),
                    Collectors.toList())));
  }

  ClientView begun(Client client, Language language) {
    List<ClientView.PossibleDuplicate> same =
        lookalikes.of(client).stream()
            .map(other -> new ClientView.PossibleDuplicate(other.code(), other.name()))
            .toList();
    return view(client, language, same.isEmpty() ? null : same);
  }

  ClientView view(Client client, Language language) {
    return view(client, language, null);
  }

  private ClientView view(
      Client client,
      Language language,
      @Nullable List<ClientView.PossibleDuplicate> possibleDuplicates) {
    Branch branch = branches.get(client.branchId());
    UUID householdId = client.household().id();
    return new ClientView(
        client.code(),
        client.name(),
        client.language().code(),
        new ClientView.ClientBranch(branch.id(), branch.name()),
        new ClientView.ClientHousehold(householdId),
        new ClientView.ClientCase(caseFiles.of(householdId).number()),
        client.timeZone().map(ZoneId::getId).orElse(null),
        contacts.of(client.id()).all().stream().map(ContactView::of).toList(),
        caseworker(client).orElse(null),
        enrolments.of(client.id()).all().stream()
            .map(one -> EnrolmentView.of(one, programs.require(one.program()), language))
            .toList(),
        possibleDuplicates);
  }

  private Optional<ClientView.ClientCaseworker> caseworker(Client client) {
    return client
        .caseworkerId()
        .flatMap(
            id ->
                caseworkers
                    .name(id, client.branchId())
                    .map(name -> new ClientView.ClientCaseworker(id, name)));
  }
}
