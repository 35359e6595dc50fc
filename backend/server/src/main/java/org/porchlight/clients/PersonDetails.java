package org.porchlight.clients;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is to those who speak with them, as far as they said it.
 *
 * @param speaks ISO 639 codes, as are those of {@code reads}
 * @param accessNeeds names of {@link AccessNeed}
 */
@Embeddable
record PersonDetails(
    @Nullable String preferredName,
    @Nullable String pronunciation,
    @Nullable LocalDate birthDate,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> speaks,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> reads,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> accessNeeds,
    @Nullable String accessNote) {

  static PersonDetails unknown() {
    return new PersonDetails(null, null, null, List.of(), List.of(), List.of(), null);
  }

  /** As the history keeps it; what is not known is an empty text. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("preferredName", orEmpty(preferredName));
    facts.put("pronunciation", orEmpty(pronunciation));
    facts.put("birthDate", birthDate == null ? "" : birthDate.toString());
    facts.put("speaks", String.join(",", speaks));
    facts.put("reads", String.join(",", reads));
    facts.put("accessNeeds", String.join(",", accessNeeds));
    facts.put("accessNote", orEmpty(accessNote));
    return facts;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
