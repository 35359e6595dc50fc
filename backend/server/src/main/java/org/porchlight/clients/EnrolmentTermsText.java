package org.porchlight.clients;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** An enrolment's terms as text, by field, to tell what a change made different. */
final class EnrolmentTermsText {

  private EnrolmentTermsText() {}

  /** Dates as ISO 8601, the amount as {@code 291.00 USD}; empty text for what is not set. */
  static SequencedMap<String, String> of(Enrolment enrolment) {
    SequencedMap<String, String> terms = new LinkedHashMap<>();
    terms.put(
        "amount", text(enrolment.amount().map(money -> money.amount() + " " + money.currency())));
    terms.put("nextPaymentOn", text(enrolment.nextPaymentOn()));
    terms.put("periodFrom", text(enrolment.periodFrom()));
    terms.put("periodTo", text(enrolment.periodTo()));
    terms.put("filedOn", text(enrolment.filedOn()));
    terms.put("decideBy", text(enrolment.decideBy()));
    terms.put("reportingGroup", text(enrolment.reportingGroup()));
    return terms;
  }

  /** What is different in the second, as it is there. */
  static SequencedMap<String, String> changed(
      SequencedMap<String, String> before, SequencedMap<String, String> after) {
    SequencedMap<String, String> changed = new LinkedHashMap<>(after);
    changed.entrySet().removeAll(before.entrySet());
    return changed;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
