package org.porchlight.notices;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/**
 * What clients of one program may do about a decision, and the law that it rests on.
 *
 * @param recourseDays from the letter's date
 * @param keepsBenefits until a hearing is decided that was asked for in time
 * @param objectTo who reads an objection, by language code
 * @param law how a rule of it is named, by language code
 * @param rules what decisions rest on: by decision, or else by kind
 * @param sentUnder what asks for the letter, by kind
 */
record Rights(
    Recourse recourse,
    int recourseDays,
    boolean keepsBenefits,
    @Nullable Map<String, String> objectTo,
    Map<String, String> law,
    Map<String, String> rules,
    Map<String, String> sentUnder) {

  /** The decision's own rule. */
  String basis(NewNotice wanted, Language language) {
    String kind = wanted.kind().name();
    String decision = wanted.kind() == NoticeKind.ENROLMENT_DECIDED ? wanted.decision() : null;
    String usual = Objects.requireNonNull(rules.get(kind));
    return cited(decision == null ? usual : rules.getOrDefault(decision, usual), language);
  }

  /** The rule that wants a client to be told. */
  String sentUnder(NoticeKind kind, Language language) {
    return cited(Objects.requireNonNull(sentUnder.get(kind.name())), language);
  }

  /** Empty where there is nobody to write to. */
  String objectTo(Language language) {
    return objectTo == null ? "" : Objects.requireNonNull(objectTo.get(language.code()));
  }

  private String cited(String rule, Language language) {
    return Objects.requireNonNull(law.get(language.code())).replace("{rule}", rule);
  }

  /**
   * @throws NullPointerException where it lacks a word that a letter may need
   */
  void check(NoticeKind kind) {
    Objects.requireNonNull(rules.get(kind.name()), "rights.yaml: " + kind);
    Objects.requireNonNull(sentUnder.get(kind.name()), "rights.yaml: " + kind);
    for (Language language : Language.values()) {
      Objects.requireNonNull(law.get(language.code()), "rights.yaml: " + language);
      if (recourse == Recourse.OBJECTION) {
        Objects.requireNonNull(
            Objects.requireNonNull(objectTo, "rights.yaml: objectTo").get(language.code()),
            "rights.yaml: objectTo in " + language);
      }
    }
  }
}
