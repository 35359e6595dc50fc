package org.porchlight.circumstances;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be held true.
 *
 * @param about who or what of that topic; empty where there is only one
 * @param from the first day, in the branch's days
 * @param sealed what of it nobody may read, sealed for {@link Circumstances#SEALED}
 */
public record NewCircumstance(
    CircumstanceTopic topic,
    String about,
    List<FieldValue> values,
    LocalDate from,
    byte @Nullable [] sealed,
    Source source) {

  /** Who or what, as people wrote it, but for case and spacing. */
  public static String key(@Nullable String... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(part -> part.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  /** Where it comes from; without a change report where staff wrote it down. */
  public record Source(UUID clientId, @Nullable UUID changeReportId, UUID byAccountId) {}
}
