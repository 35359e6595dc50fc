package org.porchlight.programs.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of one program, by group; each group has one for every kind of change.
 *
 * @param usual the group of a household for which staff recorded none
 */
public record Reporting(
    ReportingGroup usual, Map<ReportingGroup, Map<ChangeKind, ReportingRule>> rules) {

  /** In the order of the enum. */
  public List<ReportingGroup> groups() {
    return rules.keySet().stream().sorted().toList();
  }

  /** The usual group's where the files have dropped the one that was recorded. */
  public ReportingRule rule(ReportingGroup group, ChangeKind kind) {
    Map<ChangeKind, ReportingRule> own = rules.getOrDefault(group, rules.get(usual));
    return Objects.requireNonNull(own.get(kind));
  }
}
