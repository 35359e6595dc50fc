package org.porchlight.identifiers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.Client;

/** Shows the numbers of a client as far as lists do. */
@ApplicationScoped
class IdentifierBoard {

  @Inject Identifiers identifiers;
  @Inject Staff staff;

  /** A client's numbers, and what became of others. */
  record IdentifierList(
      List<IdentifierView> items,
      @Schema(description = "Corrected or removed, the latest first.")
          List<IdentifierView.Past> history,
      @Schema(description = "What the caller may do.", examples = "[\"add\"]")
          List<String> allowed) {}

  IdentifierList of(Client client) {
    List<Identifier> all = identifiers.of(client.id()).all();
    Map<UUID, StaffMember> people =
        staff.named(
            all.stream()
                .flatMap(one -> Stream.of(one.addedBy(), one.endedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Set<UUID> corrected =
        all.stream().map(Identifier::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
    return new IdentifierList(
        all.stream()
            .filter(one -> !one.ended())
            .map(one -> IdentifierView.of(one, people.get(one.addedBy())))
            .toList(),
        all.stream()
            .filter(Identifier::ended)
            .map(one -> IdentifierView.Past.of(one, corrected.contains(one.id()), people))
            .toList(),
        List.of("add"));
  }

  IdentifierView show(Identifier identifier) {
    return IdentifierView.of(identifier, staff.named(identifier.addedBy()).orElse(null));
  }
}
