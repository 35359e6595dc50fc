package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.Statement;
import org.porchlight.signatures.StatementSubject;
import org.porchlight.signatures.SubjectKind;

/**
 * Writes what is signed: all that was filled in, in the words of one language, and nothing else.
 */
@ApplicationScoped
class StatementWriter {

  @Inject ReportWords words;
  @Inject Branches branches;

  /** The same for the same answers, whenever it is asked for. */
  Statement write(ChangeReport report, Language language) {
    Answers answers = report.toSign().answers();
    boolean first = report.revision() + (report.correction().isPresent() ? 1 : 0) <= 1;
    String title = first ? "title" : "corrected";
    Statement statement =
        Statement.of(
                report.client(),
                language,
                new StatementSubject(SubjectKind.CHANGE_REPORT, report.id(), report.wording()))
            .titled(words.statement(title, language, "kind", words.kind(report.kind(), language)))
            .paragraph(words.statement("about", language), who(report.client(), language))
            .paragraph(words.statement("changed", language), changed(answers, language));
    if (answers.note() != null && !answers.note().isBlank()) {
      statement = statement.paragraph(words.statement("note", language), answers.note().strip());
    }
    if (answers.proof() != null && first) {
      statement =
          statement.paragraph(words.statement("proof", language), proof(answers.proof(), language));
    }
    return statement.underPenaltyOfPerjury();
  }

  private String changed(Answers answers, Language language) {
    List<String> lines = new ArrayList<>(SpokenChange.lines(answers.change(), words, language));
    if (answers.learnedOn() != null) {
      lines.add(
          words.statement(
              "learned", language, "day", ReportWords.day(answers.learnedOn(), language)));
    }
    return String.join("\n", lines);
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
