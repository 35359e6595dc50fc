package org.porchlight.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** Puts names to entries: who did it, and of what. One statement for a page of them. */
@ApplicationScoped
public class TimelineBoard {

  @Inject Staff staff;
  @Inject Programs programs;

  public List<TimelineEntryView> show(List<TimelineEntry> entries, Language language) {
    Map<UUID, StaffMember> who = staff.named(authors(entries));
    return entries.stream().map(entry -> show(entry, who, language)).toList();
  }

  private static Set<UUID> authors(List<TimelineEntry> entries) {
    return entries.stream()
        .map(TimelineEntry::byAccountId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private TimelineEntryView show(
      TimelineEntry entry, Map<UUID, StaffMember> who, Language language) {
    UUID by = entry.byAccountId();
    StaffMember member = by == null ? null : who.get(by);
    String role = member == null ? "CLIENT" : member.role().name();
    return new TimelineEntryView(
        entry.id(),
        entry.at(),
        entry.kind(),
        named(entry.params(), language),
        member == null ? null : member.name(),
        by == null ? null : role);
  }

  private Map<String, String> named(Map<String, String> params, Language language) {
    Map<String, String> named = new HashMap<>(params);
    programs
        .find(params.getOrDefault("program", ""))
        .ifPresent(
            program -> {
              named.put("programName", program.alias().in(language));
              program
                  .requirement(params.getOrDefault("requirement", ""))
                  .ifPresent(one -> named.put("requirementName", one.ask().in(language)));
            });
    return named;
  }
}
