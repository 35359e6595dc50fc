package org.porchlight.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.platform.pdf.Fact;
import org.porchlight.platform.pdf.Strokes;
import org.porchlight.platform.pdf.TaggedPdf;
import org.porchlight.platform.web.Language;

/**
 * Draws the copy of what was signed, once: the statement as it was shown, the signature, and a page
 * that says who signed how and when.
 */
@ApplicationScoped
class CopyWriter {

  /** A drawing pad is three times as wide as it is high. */
  private static final float PAD_WIDTH = 300;

  private static final float PAD_HEIGHT = 100;

  /** It takes half of a line's width, as signatures on paper do. */
  private static final float SURFACE_WIDTH = 2 * PAD_WIDTH;

  private static final float UNITS = 10_000;

  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Staff staff;

  @ConfigProperty(name = "porchlight.web-url")
  String webUrl;

  byte[] write(Statement statement, Signature signature, Signer signer) {
    Branch branch = branches.get(clients.named(statement.clientId()).branchId());
    CopyWords words = CopyWords.of(statement.language());
    try (TaggedPdf pdf =
        TaggedPdf.begin(statement.language(), statement.title(), signature.sealedAt())) {
      pdf.foot(branch.name() + ", " + branch.terms().spokenPhone());
      write(pdf, statement);
      sign(pdf, signer, words);
      pdf.newPage().heading(2, words.say("certificate"));
      pdf.facts(new Certificate(statement, signature, branch, words).facts());
      signature.assent().ifPresent(assent -> summary(pdf, assent, words));
      pdf.paragraph(words.say("verify", "url", webUrl + "/verify#" + signature.number()));
      return pdf.bytes();
    }
  }

  private static void write(TaggedPdf pdf, Statement statement) {
    pdf.heading(1, statement.title());
    for (Statement.Paragraph part : statement.paragraphs()) {
      if (part.heading() != null) {
        pdf.heading(2, part.heading());
      }
      pdf.paragraph(part.text());
    }
    pdf.paragraph(statement.affirmation());
  }

  private static void sign(TaggedPdf pdf, Signer signer, CopyWords words) {
    pdf.heading(2, words.say("signature"));
    switch (signer.method()) {
      case DRAWN -> pdf.figure(drawing(signer), words.say("drawn", "name", signer.name()));
      case TELEPHONE -> pdf.paragraph(words.say("said"));
      case TYPED -> {}
    }
    pdf.facts(List.of(new Fact(words.say("signed-by"), signer.name())));
  }

  private static void summary(TaggedPdf pdf, TelephoneAssent assent, CopyWords words) {
    pdf.heading(2, words.say("summary")).paragraph(assent.summary());
  }

  private static Strokes drawing(Signer signer) {
    return new Strokes(
        SURFACE_WIDTH,
        PAD_HEIGHT,
        signer.strokes().stream()
            .map(stroke -> stroke.points().stream().map(CopyWriter::point).toList())
            .toList());
  }

  private static Strokes.Point point(Stroke.Point point) {
    return new Strokes.Point(point.x() / UNITS * PAD_WIDTH, point.y() / UNITS * PAD_HEIGHT);
  }

  /** Who, how, when, by which consent. */
  private final class Certificate {

    private final Statement statement;
    private final Signature signature;
    private final Branch branch;
    private final CopyWords words;
    private final List<Fact> facts = new ArrayList<>();

    Certificate(Statement statement, Signature signature, Branch branch, CopyWords words) {
      this.statement = statement;
      this.signature = signature;
      this.branch = branch;
      this.words = words;
    }

    List<Fact> facts() {
      say("number", signature.number());
      say("client", statement.clientCode());
      say("signer", signature.signerName());
      say("capacity", words.say("capacities", signature.capacity()));
      signature.representative().ifPresent(this::authority);
      say("how", words.say("methods", signature.method()));
      say("when", time(signature.signedAt()));
      signature.assent().ifPresent(this::assent);
      say("sealed", time(signature.sealedAt()));
      say("consent", consent());
      say("language", words.say("languages", statement.language()));
      say("hash", signature.statementHash());
      return facts;
    }

    private void authority(Representative representative) {
      say("authority", words.say("authorities", representative.authority()));
      facts.add(new Fact("", representative.description()));
      if (representative.since() != null) {
        say("authority-since", day(representative.since()));
      }
    }

    private void assent(TelephoneAssent assent) {
      if (assent.phoneMasked() != null) {
        say("phone", assent.phoneMasked());
      }
      say("worker", worker(signature.byAccountId()));
      say("recording", assent.recordingSha256());
    }

    private String consent() {
      boolean asked =
          signature.capacity() == SignerCapacity.SPOUSE
              || signature.capacity() == SignerCapacity.OTHER_ADULT;
      if (asked || signature.subject().kind() == SubjectKind.ELECTRONIC_BUSINESS) {
        return words.say("this-consent");
      }
      return signature
          .consentNumber()
          .map(number -> words.say("consent-number", "number", number))
          .orElseGet(() -> words.say("no-consent"));
    }

    private void say(String label, String value) {
      facts.add(new Fact(words.say(label), value));
    }

    private String worker(UUID accountId) {
      return staff.named(accountId).map(StaffMember::name).orElse("");
    }

    private String time(Instant instant) {
      ZoneId zone = branch.timeZone();
      return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
              .withLocale(locale())
              .format(instant.atZone(zone))
          + " ("
          + zone.getDisplayName(TextStyle.FULL, locale())
          + ")";
    }

    private String day(LocalDate day) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    private Locale locale() {
      return locale(words.language());
    }

    private Locale locale(Language language) {
      return switch (language) {
        case EN -> Locale.US;
        case FR -> Locale.CANADA_FRENCH;
        case ES -> Locale.of("es", "US");
      };
    }
  }
}
