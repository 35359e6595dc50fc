package org.porchlight.engagements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.engagements.EngagementView.EngagementAct;
import org.porchlight.engagements.EngagementView.EngagementMention;

/** Puts names to engagements; two statements for all of them. */
@ApplicationScoped
public class EngagementBoard {

  @Inject Engagements engagements;
  @Inject Staff staff;

  /** In their order. */
  public List<EngagementView> show(List<Engagement> shown) {
    Set<UUID> ids = shown.stream().map(Engagement::id).collect(Collectors.toSet());
    List<Mention> mentions = engagements.mentionsIn(ids);
    Map<UUID, List<Mention>> named =
        mentions.stream().collect(Collectors.groupingBy(Mention::engagementId));
    Map<UUID, StaffMember> people = staff.named(people(shown, mentions));
    return shown.stream()
        .map(one -> show(one, named.getOrDefault(one.id(), List.of()), people))
        .toList();
  }

  /** Those of two lists by their ids; what is in both is looked up once. */
  public Map<UUID, EngagementView> byId(List<Engagement> some, List<Engagement> others) {
    List<Engagement> all = Stream.concat(some.stream(), others.stream()).distinct().toList();
    return show(all).stream().collect(Collectors.toMap(EngagementView::id, Function.identity()));
  }

  EngagementView show(Engagement one) {
    return show(List.of(one)).getFirst();
  }

  private static Set<UUID> people(Collection<Engagement> shown, Collection<Mention> mentions) {
    Set<UUID> people = new HashSet<>();
    for (Engagement one : shown) {
      people.add(one.byAccountId());
      one.editedBy().ifPresent(people::add);
      one.pinnedBy().ifPresent(people::add);
    }
    mentions.forEach(mention -> people.add(mention.accountId()));
    return people;
  }

  private static EngagementView show(
      Engagement one, List<Mention> mentions, Map<UUID, StaffMember> people) {
    EngagementContent content = one.content();
    return new EngagementView(
        one.id(),
        content.channel(),
        content.direction(),
        content.at(),
        content.minutes(),
        content.text(),
        name(one.byAccountId(), people),
        one.notedAt(),
        act(one.editedBy(), one.editedAt(), people),
        act(one.pinnedBy(), one.pinnedAt(), people),
        mentions.stream()
            .map(Mention::accountId)
            .map(id -> new EngagementMention(id, name(id, people)))
            .toList(),
        one.allowed(),
        one.version());
  }

  private static @Nullable EngagementAct act(
      Optional<UUID> by, @Nullable Instant at, Map<UUID, StaffMember> people) {
    return at == null ? null : new EngagementAct(at, by.map(id -> name(id, people)).orElse(null));
  }

  private static @Nullable String name(UUID id, Map<UUID, StaffMember> people) {
    StaffMember member = people.get(id);
    return member == null ? null : member.name();
  }
}
