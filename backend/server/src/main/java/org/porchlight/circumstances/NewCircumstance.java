package org.porchlight.circumstances;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

  /** Where it comes from. */
  public record Source(UUID clientId, UUID changeReportId, UUID byAccountId) {}
}
