package org.porchlight.platform.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands, as this instance knows it: read without the database, and never half of it. */
@ApplicationScoped
public class StandingEditions {

  private volatile Map<String, Map<String, Edition>> byKind = Map.of();
  private final AtomicInteger changes = new AtomicInteger();

  /** How often this instance learnt of something: what was made of editions is good until then. */
  public int changes() {
    return changes.get();
  }

  /** By thing; the very same map for as long as nothing of that kind was written. */
  public Map<String, Edition> of(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  /** Empty where only the files speak of it. */
  public Optional<Edition> of(String kind, String thing) {
    return Optional.ofNullable(of(kind).get(thing));
  }

  void own(@Observes(during = TransactionPhase.AFTER_SUCCESS) Editions.Written written) {
    know(List.of(written.edition()));
  }

  // The higher number is the truth, in whichever order they become known.
  synchronized void know(Collection<Edition> editions) {
    Map<String, Map<String, Edition>> next = new HashMap<>(byKind);
    for (Edition edition : editions) {
      Map<String, Edition> kind = next.getOrDefault(edition.kind(), Map.of());
      Edition known = kind.get(edition.thing());
      if (known == null || known.number() < edition.number()) {
        next.put(edition.kind(), with(kind, edition));
      }
    }
    byKind = Map.copyOf(next);
    changes.incrementAndGet();
  }

  private static Map<String, Edition> with(Map<String, Edition> kind, Edition edition) {
    Map<String, Edition> next = new HashMap<>(kind);
    next.put(edition.thing(), edition);
    return Map.copyOf(next);
  }
}
