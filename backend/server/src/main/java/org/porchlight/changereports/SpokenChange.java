package org.porchlight.changereports;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.porchlight.platform.web.Language;

/** A change in one language: a line for everything that was filled in. */
final class SpokenChange {

  private final ReportWords words;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private SpokenChange(ReportWords words, Language language) {
    this.words = words;
    this.language = language;
  }

  static List<String> lines(Change change, ReportWords words, Language language) {
    SpokenChange spoken = new SpokenChange(words, language);
    ChangeFields.each(change, spoken::say);
    return spoken.lines;
  }

  private void say(String path, RecordComponent component, Object value) {
    lines.add(
        words.statement(
            "line",
            language,
            "label",
            words.label(path, language),
            "value",
            value(component, value)));
  }

  private String value(RecordComponent component, Object value) {
    return switch (value) {
      case LocalDate day -> ReportWords.day(day, language);
      case Enum<?> choice -> words.choice(choice, language);
      case Boolean yes -> words.yesOrNo(yes, language);
      case String amount when ChangeFields.isAmount(component) -> amount(amount);
      default -> value.toString();
    };
  }

  private String amount(String written) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(2);
    return format.format(new BigDecimal(written));
  }
}
