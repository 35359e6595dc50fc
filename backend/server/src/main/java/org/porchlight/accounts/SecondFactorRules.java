package org.porchlight.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Whose role needs a second factor: as an administrator set it last, or else as configured. */
@ApplicationScoped
class SecondFactorRules implements PanacheRepositoryBase<SecondFactorRule, Integer> {

  private static final int MOST_SHOWN = 20;

  @Inject AccountsConfig config;
  @Inject Event<AccountEvent> events;
  @Inject Clock clock;

  boolean need(Role role) {
    return roles(history()).contains(role);
  }

  /** Newest first. */
  List<SecondFactorRule> history() {
    return find("order by version desc").page(0, MOST_SHOWN).list();
  }

  List<Role> roles(List<SecondFactorRule> history) {
    return history.isEmpty()
        ? config.secondFactor().requiredFor().orElse(List.of())
        : history.getFirst().roles();
  }

  /** The next version; of two who set it at once, one is told. */
  void set(Set<Role> roles, int version, UUID by) {
    List<SecondFactorRule> history = history();
    int current = history.isEmpty() ? 0 : history.getFirst().version();
    if (version != current) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE);
    }
    persist(new SecondFactorRule(current + 1, roles, by, clock.instant()));
    String names = roles.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    events.fire(new AccountEvent.SecondFactorRuleSet(by, names));
  }
}
