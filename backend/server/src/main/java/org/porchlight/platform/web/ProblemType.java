package org.porchlight.platform.web;

import java.util.Locale;

/**
 * What can go wrong in a feature: an enum per feature implements it, and the web app words each
 * code.
 */
public interface ProblemType {

  /** The HTTP status, 400 to 599. */
  int status();

  /**
   * One English sentence for developers; people read the web app's own words for {@link #code()}.
   */
  String title();

  String name();

  /** Stable, in kebab case: {@code ALREADY_DECIDED} is {@code already-decided}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
