package org.porchlight.platform.settings;

import java.util.Optional;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.editions.StandingEditions;

/**
 * A whole number that an office may choose, within what is safe.
 *
 * @param id in kebab case, such as {@code staff-idle}
 * @param least the smallest that may be chosen
 * @param most the largest that may be chosen
 * @param byDefault what the configuration says, in whole units
 */
public record Setting(String id, Unit unit, int least, int most, int byDefault) {

  /** What their editions are kept as. */
  public static final String KIND = "setting";

  /** What it counts. */
  public enum Unit {
    MINUTES,
    HOURS,
    DAYS,
    OPEN_DAYS,
    /** A time of day, on the hour. */
    O_CLOCK
  }

  /** Empty where the configuration still counts. */
  public Optional<Integer> chosen(StandingEditions editions) {
    return editions.of(KIND, id).flatMap(Setting::value);
  }

  /** Empty where the edition goes back to the configuration. */
  public static Optional<Integer> value(Edition edition) {
    return Optional.of(edition.content().path("value"))
        .filter(value -> value.isInt())
        .map(value -> value.intValue());
  }
}
