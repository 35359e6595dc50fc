package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Language;

/**
 * Writes what is signed: all that was filled in, in the words of one language, and nothing else.
 */
@ApplicationScoped
class StatementWriter {

  @Inject ReportWords words;
  @Inject Branches branches;

  /** A text with its title, in order. */
  record Text(String title, List<Part> parts) {}

  /** Some paragraphs under one heading, joined by line ends. */
  record Part(String heading, String text) {}

  /** The same for the same answers, whenever it is asked for. */
  Text write(ChangeReport report, Language language) {
    Answers answers = report.toSign().answers();
    List<Part> parts = new ArrayList<>();
    parts.add(part("about", language, who(report.client(), language)));
    List<String> lines = new ArrayList<>(SpokenChange.lines(answers.change(), words, language));
    if (answers.learnedOn() != null) {
      lines.add(
          words.statement(
              "learned", language, "day", ReportWords.day(answers.learnedOn(), language)));
    }
    parts.add(part("changed", language, String.join("\n", lines)));
    if (answers.note() != null && !answers.note().isBlank()) {
      parts.add(part("note", language, answers.note().strip()));
    }
    if (answers.proof() != null && report.revision() == 0) {
      parts.add(part("proof", language, proof(answers.proof(), language)));
    }
    String title = report.revision() == 0 ? "title" : "corrected";
    return new Text(
        words.statement(title, language, "kind", words.kind(report.kind(), language)), parts);
  }

  private Part part(String heading, Language language, String text) {
    return new Part(words.statement(heading, language), text);
  }

  private String who(Client client, Language language) {
    return words.statement(
        "person",
        language,
        "name",
        client.name(),
        "code",
        client.code(),
        "office",
        branches.get(client.branchId()).name());
  }

  private String proof(PromisedProof promised, Language language) {
    return ReportWords.filled(
        words.choice(promised.choice(), language),
        "day",
        promised.by() == null ? "" : ReportWords.day(promised.by(), language));
  }
}
