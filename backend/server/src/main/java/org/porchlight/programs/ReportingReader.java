package org.porchlight.programs;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.porchlight.programs.reporting.ChangeKind;
import org.porchlight.programs.reporting.Reporting;
import org.porchlight.programs.reporting.ReportingDeadline;
import org.porchlight.programs.reporting.ReportingDuty;
import org.porchlight.programs.reporting.ReportingGroup;
import org.porchlight.programs.reporting.ReportingRule;

/** Turns what a program's file says of reporting into rules; a kind without one is a mistake. */
final class ReportingReader {

  private static final int SENTENCES = 500;
  private static final int SOURCE = 120;

  private final Map<String, Texts> sentences = new LinkedHashMap<>();
  private final String file;

  private ReportingReader(Entry entry) {
    file = entry.file();
    for (Entry sentence : entry.at("sentences").children()) {
      sentences.put(sentence.key(), sentence.texts(SENTENCES));
    }
  }

  static Reporting read(Entry entry) {
    entry.only("usual", "sentences", "groups");
    ReportingReader reader = new ReportingReader(entry);
    Map<ReportingGroup, Map<ChangeKind, ReportingRule>> groups =
        new EnumMap<>(ReportingGroup.class);
    for (ReportingGroup group : ReportingGroup.values()) {
      if (entry.at("groups").has(group.name())) {
        groups.put(group, reader.group(entry.at("groups").at(group.name())));
      }
    }
    entry.at("groups").only(names(ReportingGroup.values()));
    ReportingGroup usual = entry.at("usual").oneOf(ReportingGroup.class);
    if (!groups.containsKey(usual)) {
      throw entry.at("usual").wrong("is no group that has rules");
    }
    return new Reporting(usual, groups);
  }

  private Map<ChangeKind, ReportingRule> group(Entry entry) {
    entry.only(names(ChangeKind.values()));
    Map<ChangeKind, ReportingRule> rules = new EnumMap<>(ChangeKind.class);
    for (ChangeKind kind : ChangeKind.values()) {
      rules.put(kind, rule(entry.at(kind.name())));
    }
    return rules;
  }

  private ReportingRule rule(Entry entry) {
    entry.only("duty", "deadline", "days", "onlyIf", "why", "otherwise", "source");
    ReportingDeadline deadline = entry.at("deadline").oneOf(ReportingDeadline.class);
    return new ReportingRule(
        entry.at("duty").oneOf(ReportingDuty.class),
        deadline,
        days(entry, deadline),
        sentence(entry, "onlyIf"),
        entry.at("why").among(sentences, file + " under reporting.sentences"),
        sentence(entry, "otherwise"),
        entry.at("source").text(SOURCE));
  }

  private static int days(Entry entry, ReportingDeadline deadline) {
    return switch (deadline) {
      case WITHIN_DAYS -> entry.at("days").days(1, 365);
      case DAY_OF_NEXT_MONTH -> entry.at("days").days(1, 31);
      case END_OF_NEXT_MONTH, RIGHT_AWAY, AT_RENEWAL, NONE -> {
        if (entry.has("days")) {
          throw entry.at("days").wrong("counts for nothing with this deadline");
        }
        yield 0;
      }
    };
  }

  private Optional<Texts> sentence(Entry entry, String key) {
    return entry.has(key)
        ? Optional.of(entry.at(key).among(sentences, file + " under reporting.sentences"))
        : Optional.empty();
  }

  private static String[] names(Enum<?>[] values) {
    String[] names = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      names[i] = values[i].name();
    }
    return names;
  }
}
