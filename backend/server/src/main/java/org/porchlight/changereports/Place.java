package org.porchlight.changereports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;

/**
 * Where in what the office holds true a change belongs.
 *
 * @param about who or what, so that of two jobs the right one ends; as people wrote it, but for
 *     case and spacing
 */
public record Place(CircumstanceTopic topic, String about) {

  static String key(@Nullable String... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(part -> part.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" / "));
  }
}
