package org.porchlight.restrictions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.restrictions.EmergencyAccess.EmergencyStatus;

/** Puts names to emergencies, in two statements whatever their number. */
@ApplicationScoped
class EmergencyBoard {

  @Inject Staff staff;
  @Inject Clients clients;
  @Inject Caller caller;
  @Inject Clock clock;

  EmergencyView show(EmergencyAccess access) {
    return show(List.of(access)).getFirst();
  }

  List<EmergencyView> show(List<EmergencyAccess> accesses) {
    Map<UUID, StaffMember> people =
        staff.named(accesses.stream().flatMap(EmergencyBoard::people).collect(Collectors.toSet()));
    Set<UUID> whose = accesses.stream().map(EmergencyAccess::clientId).collect(Collectors.toSet());
    Map<UUID, String> codes =
        clients.list("id in ?1", whose).stream()
            .collect(Collectors.toMap(Client::id, Client::code));
    Function<@Nullable UUID, @Nullable String> name =
        id -> id == null || !people.containsKey(id) ? null : people.get(id).name();
    return accesses.stream().map(one -> view(one, codes.get(one.clientId()), name)).toList();
  }

  private static Stream<UUID> people(EmergencyAccess access) {
    return Stream.concat(Stream.of(access.accountId()), Stream.ofNullable(access.judgedBy()));
  }

  private EmergencyView view(
      EmergencyAccess access, String clientCode, Function<@Nullable UUID, @Nullable String> name) {
    Instant now = clock.instant();
    Instant ended = access.endedAt();
    return new EmergencyView(
        access.id(),
        clientCode,
        name.apply(access.accountId()),
        access.reason(),
        access.openedAt(),
        ended == null ? access.untilAt() : ended,
        access.isOpen(now),
        new EmergencyView.EmergencyState(
            access.status(), access.status() == EmergencyStatus.REVIEWED && !access.isOpen(now)),
        access.judgement(),
        access.note(),
        name.apply(access.judgedBy()),
        access.judgedAt(),
        access.allowed(caller, now));
  }
}
