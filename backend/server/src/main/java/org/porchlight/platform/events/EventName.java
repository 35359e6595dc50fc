package org.porchlight.platform.events;

import java.util.Locale;

/** The stable code of an event: {@code DocumentReceived} is {@code DOCUMENT_RECEIVED}. */
public final class EventName {

  private EventName() {}

  public static String of(Object event) {
    return event
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }
}
