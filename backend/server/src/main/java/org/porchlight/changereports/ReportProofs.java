package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.branches.Office;
import org.porchlight.changereports.ReportProofView.CorrectionProof;
import org.porchlight.platform.pdf.Fact;
import org.porchlight.platform.pdf.TaggedPdf;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;

/** Proves when a change was reported, on a page and on paper, in the client's hands. */
@ApplicationScoped
class ReportProofs {

  private static final String NORTH_AMERICAN = "^\\+1(\\d{3})(\\d{3})(\\d{4})$";

  @Inject SignedVersions versions;
  @Inject Branches branches;
  @Inject ReportWords words;

  /**
   * @throws Problem {@code not-received-yet} for a draft
   */
  ReportProofView of(ChangeReport report, Language language) {
    Instant receivedAt =
        report.receivedAt().orElseThrow(() -> Problem.of(ChangeProblem.NOT_RECEIVED_YET));
    Branch branch = branches.get(report.client().branchId());
    return new ReportProofView(
        report.number().orElseThrow(),
        report.kind(),
        words.kind(report.kind(), language),
        report.client().code(),
        report.client().name(),
        receivedAt,
        branch.timeZone().getId(),
        LocalDate.ofInstant(receivedAt, branch.timeZone()),
        report.channel(),
        report.reportBy().orElse(null),
        report.onTime(),
        report.revision(),
        corrections(report),
        report.withdrawnAt(),
        Office.of(branch));
  }

  private List<CorrectionProof> corrections(ChangeReport report) {
    return report.revision() == 1
        ? List.of()
        : versions.of(report).reversed().stream()
            .filter(version -> version.revision() > 1)
            .map(version -> new CorrectionProof(version.number(), version.signedAt()))
            .toList();
  }

  /** The same on paper, tagged for screen readers; always the same bytes for the same report. */
  byte[] pdf(ReportProofView proof, Language language) {
    String title = words.proof("title", language);
    String office = proof.office().name();
    String phone = proof.office().phone().replaceAll(NORTH_AMERICAN, "$1 $2-$3");
    try (TaggedPdf pdf = TaggedPdf.begin(language, title, proof.receivedAt())) {
      return pdf.foot(office + ", " + phone)
          .heading(1, title)
          .paragraph(
              words.proof(
                  "sentence",
                  language,
                  "name",
                  proof.clientName(),
                  "office",
                  office,
                  "time",
                  moment(proof.receivedAt(), proof, language)))
          .facts(facts(proof, language))
          .paragraph(words.proof("check", language))
          .bytes();
    }
  }

  private List<Fact> facts(ReportProofView proof, Language language) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("number", language, proof.number()));
    facts.add(fact("kind", language, proof.kindName()));
    facts.add(fact("client", language, proof.clientCode()));
    facts.add(fact("received", language, moment(proof.receivedAt(), proof, language)));
    facts.add(fact("channel", language, words.proof(proof.channel().name(), language)));
    if (proof.reportBy() != null) {
      facts.add(fact("reportBy", language, ReportWords.day(proof.reportBy(), language)));
    }
    for (CorrectionProof correction : proof.corrections()) {
      String when = moment(correction.at(), proof, language);
      facts.add(fact("corrections", language, when + " · " + correction.number()));
    }
    if (proof.withdrawnAt() != null) {
      facts.add(fact("withdrawn", language, moment(proof.withdrawnAt(), proof, language)));
    }
    facts.add(fact("office", language, proof.office().name() + ", " + proof.office().address()));
    return facts;
  }

  private Fact fact(String key, Language language, String value) {
    return new Fact(words.proof(key, language), value);
  }

  /** With the time zone: nobody has to guess whose midnight is meant. */
  private static String moment(Instant at, ReportProofView proof, Language language) {
    Locale locale =
        switch (language) {
          case EN -> Locale.US;
          case FR -> Locale.CANADA_FRENCH;
          case ES -> Locale.of("es", "US");
        };
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.LONG)
        .withLocale(locale)
        .withZone(ZoneId.of(proof.timeZone()))
        .format(at);
  }
}
