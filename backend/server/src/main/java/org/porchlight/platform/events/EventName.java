package org.porchlight.platform.events;

import java.util.Locale;

/** The stable code of an event: {@code DocumentReceived} is {@code DOCUMENT_RECEIVED}. */
public final class EventName {

  private EventName() {}

  public static String of(Object event) {
    return named(event.getClass());
  }

  /** What every event of that type is called. */
  public static String named(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
