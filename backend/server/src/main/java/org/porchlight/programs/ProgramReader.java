package org.porchlight.programs;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Turns the files into programs, and finds every mistake in them on the way. */
final class ProgramReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final LocalDate LONG_AGO = LocalDate.EPOCH;
  static final int NAME = 80;
  static final int SENTENCES = 500;

  private final Map<String, Reason> reasons;
  private final Map<String, DocumentType> documentTypes;
  private final Map<String, Requirement> requirements;

  ProgramReader(Entry reasonsFile, Entry documentTypesFile, Entry requirementsFile) {
    reasons = each(reasonsFile, this::reason);
    documentTypes = each(documentTypesFile, this::documentType);
    requirements = each(requirementsFile, this::requirement);
  }

  /** In the order of their file. */
  List<Reason> reasons() {
    return List.copyOf(reasons.values());
  }

  /** By id, those that are retired, too. */
  Map<String, DocumentType> documentTypes() {
    return documentTypes;
  }

  Program program(Entry file) {
    file.only(
        "alias",
        "name",
        "summary",
        "currency",
        "clocks",
        "keptWhileActive",
        "reporting",
        "ifNothing",
        "requirements");
    Entry ifNothing = file.at("ifNothing").only("undecided", "active");
    return new Program(
        id(file, file.file().replace(".yaml", "")),
        file.at("alias").texts(NAME),
        file.at("name").texts(NAME),
        file.at("summary").texts(SENTENCES),
        file.has("currency") ? Optional.of(currency(file.at("currency"))) : Optional.empty(),
        clocks(file.at("clocks")),
        file.at("keptWhileActive").yesOrNo(),
        ReportingReader.read(file.at("reporting")),
        ifNothing(ifNothing.at("undecided")),
        ifNothing(ifNothing.at("active")),
        offered(
            file.at("requirements"),
            references(file.at("requirements"), requirements, "requirements.yaml"),
            Requirement::retired),
        Map.copyOf(requirements));
  }

  private Reason reason(Entry entry) {
    entry.only("decisions", "text");
    Set<Reason.Decision> decisions = EnumSet.noneOf(Reason.Decision.class);
    for (Entry decision : entry.at("decisions").items()) {
      decisions.add(decision.oneOf(Reason.Decision.class));
    }
    return new Reason(entry.key(), decisions, entry.at("text").texts(SENTENCES));
  }

  private DocumentType documentType(Entry entry) {
    entry.only("name", "hint", "validDays", "keptFor", "reasons", "retired");
    int validDays = entry.at("validDays").days(1, 3650);
    return new DocumentType(
        entry.key(),
        entry.at("name").texts(NAME),
        entry.at("hint").texts(SENTENCES),
        validDays,
        keptFor(entry.at("keptFor"), validDays),
        references(entry.at("reasons"), reasons, "reasons.yaml"),
        retired(entry));
  }

  private static Period keptFor(Entry entry, int validDays) {
    Period keptFor = entry.period();
    if (LONG_AGO.plus(keptFor).isBefore(LONG_AGO.plusDays(validDays))) {
      throw entry.wrong("must not be shorter than validDays");
    }
    return keptFor;
  }

  private Requirement requirement(Entry entry) {
    entry.only("name", "ask", "why", "ifNothing", "documentTypes", "without", "retired");
    List<DocumentType> types =
        references(entry.at("documentTypes"), documentTypes, "document-types.yaml");
    return new Requirement(
        entry.key(),
        entry.at("name").texts(NAME),
        entry.at("ask").texts(NAME),
        entry.at("why").texts(SENTENCES),
        ifNothing(entry.at("ifNothing")),
        retired(entry)
            ? types.stream().filter(type -> !type.retired()).toList()
            : offered(entry.at("documentTypes"), types, DocumentType::retired),
        entry.at("without").items().stream().map(this::without).toList(),
        retired(entry),
        types.stream().filter(DocumentType::retired).toList());
  }

  private static boolean retired(Entry entry) {
    return entry.has("retired") && entry.at("retired").yesOrNo();
  }

  private static <T> List<T> offered(Entry list, List<T> all, Predicate<T> retired) {
    List<T> offered = all.stream().filter(retired.negate()).toList();
    if (offered.isEmpty()) {
      throw list.wrong("must have at least one that is not retired");
    }
    return offered;
  }

  private Without without(Entry entry) {
    entry.only("option", "text");
    return new Without(
        entry.at("option").oneOf(Without.Option.class), entry.at("text").texts(SENTENCES));
  }

  private IfNothing ifNothing(Entry entry) {
    entry.only("code", "text");
    return new IfNothing(
        entry.at("code").oneOf(IfNothing.Code.class), entry.at("text").texts(SENTENCES));
  }

  private Clocks clocks(Entry entry) {
    entry.only(
        "decisionDays",
        "expeditedDays",
        "verificationDays",
        "retakeDays",
        "actionDays",
        "reviewDays",
        "actOnDays",
        "renewalDays",
        "reconsiderationDays",
        "movesOffClosedDays");
    Clocks clocks =
        new Clocks(
            entry.at("decisionDays").days(1, 365),
            entry.at("expeditedDays").days(1, 365),
            entry.at("verificationDays").days(1, 365),
            entry.at("retakeDays").days(1, 90),
            entry.at("actionDays").days(1, 90),
            entry.at("reviewDays").days(1, 90),
            entry.at("actOnDays").days(1, 365),
            entry.at("renewalDays").days(1, 365),
            entry.at("reconsiderationDays").days(0, 365),
            entry.at("movesOffClosedDays").yesOrNo());
    if (clocks.expeditedDays() > clocks.decisionDays()) {
      throw entry.at("expeditedDays").wrong("must not be more than decisionDays");
    }
    return clocks;
  }

  private static String currency(Entry entry) {
    if (!CURRENCY.matcher(entry.text(3)).matches()) {
      throw entry.wrong("must be a code of three capital letters");
    }
    return entry.text(3);
  }

  private static String id(Entry entry, String id) {
    if (id.length() > 40 || !ID.matcher(id).matches()) {
      throw entry.wrong("has an id that is not lower-case words joined by dashes: " + id);
    }
    return id;
  }

  private static <T> Map<String, T> each(Entry file, Function<Entry, T> read) {
    Map<String, T> all = new LinkedHashMap<>();
    for (Entry entry : file.children()) {
      all.put(id(entry, entry.key()), read.apply(entry));
    }
    return all;
  }

  private static <T> List<T> references(Entry list, Map<String, T> known, String otherFile) {
    Set<T> seen = new HashSet<>();
    for (Entry item : list.items()) {
      if (!seen.add(item.among(known, otherFile))) {
        throw item.wrong("is there twice");
      }
    }
    return list.items().stream().map(item -> item.among(known, otherFile)).toList();
  }
}
