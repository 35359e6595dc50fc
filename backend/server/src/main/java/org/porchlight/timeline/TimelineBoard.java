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
import org.porchlight.accounts.Somebody;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.programs.Programs;

/** Puts names to entries: who did it, and of what. One statement for a page of them. */
@ApplicationScoped
public class TimelineBoard {

  /** In place of the ID of a client whom the reader does not see. */
  private static final String KEPT_BACK = "CL-•••";

  private static final String OTHER = "otherCode";

  @Inject Caller caller;
  @Inject Clients clients;
  @Inject Staff staff;
  @Inject Programs programs;

  public List<TimelineEntryView> show(List<TimelineEntry> entries) {
    Map<UUID, Somebody> who = staff.anybody(authors(entries));
    Set<String> hidden = clients.hiddenCodes(others(entries), caller.accountId());
    return entries.stream().map(entry -> show(entry, who, hidden)).toList();
  }

  private static Set<UUID> authors(List<TimelineEntry> entries) {
    return entries.stream()
        .map(TimelineEntry::byAccountId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Set<String> others(List<TimelineEntry> entries) {
    return entries.stream()
        .map(entry -> entry.params().get(OTHER))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private TimelineEntryView show(TimelineEntry entry, Map<UUID, Somebody> who, Set<String> hidden) {
    UUID by = entry.byAccountId();
    Somebody author = by == null ? null : who.get(by);
    return new TimelineEntryView(
        entry.id(),
        entry.at(),
        entry.kind(),
        named(entry.params(), hidden),
        author == null ? null : author.name(),
        author == null ? null : author.role().name());
  }

  private Map<String, String> named(Map<String, String> params, Set<String> hidden) {
    Map<String, String> named = new HashMap<>(params);
    named.computeIfPresent(OTHER, (key, code) -> hidden.contains(code) ? KEPT_BACK : code);
    String program = params.getOrDefault("program", "");
    programs
        .find(program)
        .ifPresent(one -> named.put("programName", one.alias().in(caller.language())));
    String requirement = params.get("requirement");
    if (requirement != null) {
      named.put("requirementName", programs.requirementName(program, requirement, caller));
    }
    String from = params.get("fromRequirement");
    if (from != null) {
      named.put(
          "fromRequirementName",
          programs.requirementName(params.getOrDefault("fromProgram", ""), from, caller));
    }
    return named;
  }
}
