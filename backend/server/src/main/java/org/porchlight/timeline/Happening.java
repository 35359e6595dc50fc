package org.porchlight.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.events.EventName;

/** What an event is worth telling. */
record Happening(
    String kind, Map<String, String> params, @Nullable UUID byAccountId, boolean forClient) {

  static Happening of(Record event, @Nullable UUID byAccountId) {
    return new Happening(EventName.of(event), new LinkedHashMap<>(), byAccountId, true);
  }

  Happening with(String name, Object value) {
    params.put(name, value.toString());
    return this;
  }

  Happening withAll(Map<String, String> more) {
    params.putAll(more);
    return this;
  }

  Happening forStaffOnly() {
    return new Happening(kind, params, byAccountId, false);
  }
}
