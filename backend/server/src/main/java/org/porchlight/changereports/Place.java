package org.porchlight.changereports;

import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;
import org.porchlight.circumstances.NewCircumstance;

/**
 * Where in what the office holds true a change belongs.
 *
 * @param about who or what, so that of two jobs the right one ends; as people wrote it, but for
 *     case and spacing
 */
public record Place(CircumstanceTopic topic, String about) {

  static String key(@Nullable String... parts) {
    return NewCircumstance.key(parts);
  }
}
