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
    return code(name());
  }

  /** The {@code type} of RFC 9457 of the constant of that name. */
  static String address(String name) {
    return "/problems/" + code(name);
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
