package org.porchlight.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.branches.Office;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Money;
import org.porchlight.notices.NoticeText.NoticeFact;
import org.porchlight.notices.NoticeText.NoticePart;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** Puts a letter together from its template, in the client's language. */
@ApplicationScoped
class LetterWriter {

  // The order in which a letter states them.
  private static final List<String> FACTS =
      List.of(
          "for",
          "code",
          "date",
          "program",
          "change",
          "received",
          "number",
          "before",
          "after",
          "from");

  @Inject LetterFiles files;
  @Inject Notices notices;
  @Inject Clients clients;
  @Inject Branches branches;
  @Inject Programs programs;
  @Inject Clock clock;

  /** As it would be issued now. */
  Letter write(NewNotice wanted) {
    Client client = clients.named(wanted.clientId());
    Branch branch = branches.get(client.branchId());
    Language language = client.language();
    Letter.LetterDays days = days(wanted, branch.today(clock));
    NoticeTerms terms = terms(wanted, language, Office.of(branch));
    Words words = new Words(values(wanted, client, terms, days));
    return new Letter(
        language, text(wanted, language, words), terms, days, files.version(wanted.kind()));
  }

  private Letter.LetterDays days(NewNotice wanted, LocalDate today) {
    int recourse = rights(wanted).stream().mapToInt(Rights::recourseDays).min().orElseThrow();
    boolean keeps =
        wanted.kind() == NoticeKind.ADVERSE_ACTION
            && rights(wanted).stream().anyMatch(Rights::keepsBenefits);
    LocalDate from = wanted.effectiveOn();
    return new Letter.LetterDays(
        today, today.plusDays(recourse), keeps && from != null ? from.minusDays(1) : null);
  }

  private NoticeTerms terms(NewNotice wanted, Language language, Office office) {
    return new NoticeTerms(
        wanted.reason(),
        together(wanted, one -> one.basis(wanted, language)),
        recourse(wanted),
        wanted.before(),
        wanted.after(),
        wanted.change() == null ? null : wanted.change().apply(language),
        wanted.reported(),
        office);
  }

  private List<Rights> rights(NewNotice wanted) {
    return wanted.programs().stream().map(files::rights).toList();
  }

  private List<Recourse> recourse(NewNotice wanted) {
    return rights(wanted).stream().map(Rights::recourse).distinct().toList();
  }

  /** What each program says, once. */
  private String together(NewNotice wanted, Function<Rights, String> said) {
    return rights(wanted).stream()
        .map(said)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The law behind the letter, and where to write against it. */
  private Map<String, @Nullable String> law(
      NewNotice wanted, NoticeTerms terms, Language language) {
    String sentUnder = together(wanted, one -> one.sentUnder(wanted.kind(), language));
    String objectTo = together(wanted, one -> one.objectTo(language));
    Map<String, @Nullable String> law = new HashMap<>();
    law.put("basis", terms.legalBasis());
    law.put("sentUnder", sentUnder.equals(terms.legalBasis()) ? null : sentUnder);
    law.put("objectTo", objectTo.isEmpty() ? null : objectTo);
    return law;
  }

  private Map<String, @Nullable String> values(
      NewNotice wanted, Client client, NoticeTerms terms, Letter.LetterDays days) {
    Language language = client.language();
    ReportedChange reported = terms.reported();
    Map<String, @Nullable String> values = law(wanted, terms, language);
    values.put("for", client.name());
    values.put("code", client.code());
    values.put("date", day(days.issuedOn(), language));
    values.put("program", named(wanted.programs(), language));
    values.put("reason", terms.reason());
    values.put("change", terms.change());
    values.put("received", reported == null ? null : day(reported.receivedOn(), language));
    values.put("number", reported == null ? null : reported.number());
    values.put("before", money(terms.before(), language));
    values.put("after", money(terms.after(), language));
    values.put("from", day(wanted.effectiveOn(), language));
    values.put("recourseBy", day(days.recourseBy(), language));
    values.put("continueBy", day(days.continueBy(), language));
    values.put("office", terms.contact().name());
    values.put("phone", Words.dialled(terms.contact().phone()));
    values.put(
        "replaces",
        Optional.ofNullable(wanted.supersedes())
            .map(wrong -> day(notices.named(wrong).issuedOn(), language))
            .orElse(null));
    return values;
  }

  private String named(List<String> ids, Language language) {
    return ids.stream()
        .map(id -> programs.find(id).map(program -> program.name().in(language)).orElse(id))
        .collect(Collectors.joining(", "));
  }

  private NoticeText text(NewNotice wanted, Language language, Words words) {
    var letter = files.letter(wanted.kind(), wanted.decision(), language);
    var common = files.common(language);
    List<NoticeFact> facts = new ArrayList<>();
    for (String fact : FACTS) {
      words
          .filled("{" + fact + "}")
          .ifPresent(value -> facts.add(new NoticeFact(label(common, fact), value)));
    }
    List<NoticePart> parts =
        files.parts(wanted.kind(), recourse(wanted)).stream()
            .map(name -> Objects.requireNonNull(common.parts().get(name)))
            .map(part -> new NoticePart(part.heading(), words.paragraphs(part.text())))
            .filter(part -> !part.paragraphs().isEmpty())
            .toList();
    return new NoticeText(
        words.filled(letter.title()).orElseThrow(), words.paragraphs(letter.lead()), facts, parts);
  }

  private static String label(LetterFiles.CommonWords common, String fact) {
    return Objects.requireNonNull(common.facts().get(fact), fact);
  }

  private static @Nullable String day(@Nullable LocalDate day, Language language) {
    return day == null
        ? null
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language.locale())
            .format(day);
  }

  private static @Nullable String money(@Nullable Money money, Language language) {
    if (money == null) {
      return null;
    }
    String country = money.currency().substring(0, 2);
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.of(language.code(), country));
    format.setCurrency(Currency.getInstance(money.currency()));
    return format.format(new java.math.BigDecimal(money.amount()));
  }
}
