package org.porchlight.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.journey.JourneyView.OverrideView;

/** Where one client is, with the names of whoever said so. */
@ApplicationScoped
public class JourneyBoard {

  @Inject JourneyBook book;
  @Inject JourneyOverrides overrides;
  @Inject Branches branches;
  @Inject Staff staff;
  @Inject Clock clock;

  /** In a number of statements that does not grow. */
  public JourneyView of(Client client) {
    LocalDate today = branches.get(client.branchId()).today(clock);
    JourneyState state = book.of(client.id());
    List<OverrideView> said =
        state.said() == null
            ? List.of()
            : show(overrides.counting(client.id(), today).stream().toList());
    return new JourneyView(
        state.stage(),
        state.next(),
        state.derived().stage(),
        state.derived().next(),
        said.isEmpty() ? null : said.getFirst(),
        said.isEmpty() ? List.of("override") : List.of("override", "undo"),
        overrides.version(client.id()));
  }

  /** Everything that was said, the latest first. */
  List<OverrideView> history(Client client) {
    return show(overrides.of(client.id()));
  }

  private List<OverrideView> show(List<JourneyOverride> said) {
    Map<UUID, StaffMember> people =
        staff.named(
            said.stream()
                .flatMap(one -> Stream.of(one.byAccountId(), one.undoneBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return said.stream().map(one -> show(one, people)).toList();
  }

  private static OverrideView show(JourneyOverride one, Map<UUID, StaffMember> people) {
    return new OverrideView(
        one.id(),
        one.said().stage(),
        one.said().reason(),
        one.said().untilOn(),
        one.said().next(),
        one.at(),
        name(one.byAccountId(), people),
        one.undoneAt(),
        name(one.undoneBy(), people));
  }

  private static @Nullable String name(@Nullable UUID id, Map<UUID, StaffMember> people) {
    StaffMember member = id == null ? null : people.get(id);
    return member == null ? null : member.name();
  }
}
