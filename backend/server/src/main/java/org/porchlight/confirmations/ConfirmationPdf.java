package org.porchlight.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.platform.pdf.Fact;
import org.porchlight.platform.pdf.TaggedPdf;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** A confirmation on paper, in the client's language: to show to whoever asks for proof. */
@ApplicationScoped
class ConfirmationPdf {

  @Inject ConfirmationWords words;
  @Inject Branches branches;
  @Inject Programs programs;

  byte[] of(Confirmation confirmation, Client client) {
    Language language = client.language();
    Branch branch = branches.get(client.branchId());
    String title = words.title(language, confirmation.kind());
    try (TaggedPdf pdf = TaggedPdf.begin(language, title, confirmation.at())) {
      return pdf.foot(branch.name() + ", " + branch.terms().phone())
          .heading(1, title)
          .paragraph(words.in(language).proof())
          .facts(facts(confirmation, client, branch))
          .bytes();
    }
  }

  private List<Fact> facts(Confirmation confirmation, Client client, Branch branch) {
    Language language = client.language();
    Subject subject = confirmation.subject();
    Map<String, String> labels = words.in(language).facts();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(labels.get("number"), confirmation.number()));
    facts.add(new Fact(labels.get("at"), moment(confirmation.at(), branch, language)));
    facts.add(new Fact(labels.get("for"), client.name()));
    facts.add(new Fact(labels.get("code"), client.code()));
    add(facts, labels.get("about"), named(subject, language));
    add(facts, labels.get("program"), program(subject, language));
    add(facts, labels.get("pages"), subject.pages());
    add(facts, labels.get("due"), day(subject.dueOn(), language));
    if (subject.onTime() != null) {
      var all = words.in(language);
      facts.add(new Fact(labels.get("onTime"), subject.onTime() ? all.yes() : all.late()));
    }
    add(facts, labels.get("checkBy"), day(subject.checkBy(), language));
    return facts;
  }

  private static void add(List<Fact> facts, String label, @Nullable Object value) {
    if (value != null) {
      facts.add(new Fact(label, value.toString()));
    }
  }

  private @Nullable String named(Subject subject, Language language) {
    if (subject.step() != null) {
      return subject.step();
    }
    return subject.program() == null || subject.requirement() == null
        ? null
        : programs
            .find(subject.program())
            .flatMap(program -> program.everRequirement(subject.requirement()))
            .map(requirement -> requirement.ask().in(language))
            .orElse(subject.requirement());
  }

  private @Nullable String program(Subject subject, Language language) {
    return subject.program() == null
        ? null
        : programs
            .find(subject.program())
            .map(program -> program.name().in(language))
            .orElse(subject.program());
  }

  private static String moment(Instant at, Branch branch, Language language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.LONG)
        .withLocale(language.locale())
        .format(at.atZone(branch.timeZone()));
  }

  private static @Nullable String day(@Nullable LocalDate day, Language language) {
    return day == null
        ? null
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.locale())
            .format(day);
  }
}
