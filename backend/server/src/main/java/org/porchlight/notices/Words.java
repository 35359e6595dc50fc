package org.porchlight.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a template's places stand for in one letter. */
record Words(Map<String, @Nullable String> values) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern NORTH_AMERICAN = Pattern.compile("^\\+1(\\d{3})(\\d{3})(\\d{4})$");

  /**
   * With its places filled; empty where one of them has nothing to say. What fills them is not
   * looked into again.
   *
   * @throws IllegalArgumentException where a place is not known at all
   */
  Optional<String> filled(String template) {
    for (MatchResult place : PLACE.matcher(template).results().toList()) {
      if (!values.containsKey(place.group(1))) {
        throw new IllegalArgumentException("No letter knows " + place.group());
      }
      if (values.get(place.group(1)) == null) {
        return Optional.empty();
      }
    }
    return Optional.of(
        PLACE
            .matcher(template)
            .replaceAll(
                place -> Matcher.quoteReplacement(String.valueOf(values.get(place.group(1))))));
  }

  List<String> paragraphs(List<String> templates) {
    return templates.stream().flatMap(template -> filled(template).stream()).toList();
  }

  /** A number as people here say and dial it; one of another country stays as it is. */
  static String dialled(String phone) {
    return NORTH_AMERICAN.matcher(phone).replaceAll("$1-$2-$3");
  }
}
