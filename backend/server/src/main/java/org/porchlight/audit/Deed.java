package org.porchlight.audit;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.events.EventName;

/**
 * One thing that somebody did, as it is hashed.
 *
 * @param subjectId the client it concerns, or else the account
 * @param which the parts of the event: {@code documentId=... pages=2}
 */
record Deed(UUID subjectId, Instant at, @Nullable UUID byAccountId, String what, String which) {

  // Said already by the row's own columns.
  private static final Set<String> ELSEWHERE = Set.of("clientId", "byAccountId");

  Deed {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  static Deed of(Record event, UUID subjectId, @Nullable UUID byAccountId, Instant at) {
    return new Deed(subjectId, at, byAccountId, EventName.of(event), parts(event));
  }

  /** What the hash covers, besides the hash before it. */
  byte[] content() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    String text = subjectId + "\n" + micros + "\n" + byAccountId + "\n" + what + "\n" + which;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String parts(Record event) {
    return Arrays.stream(event.getClass().getRecordComponents())
        .filter(part -> !ELSEWHERE.contains(part.getName()))
        .filter(part -> value(part, event) != null)
        .map(part -> part.getName() + "=" + unmistakable(value(part, event)))
        .collect(Collectors.joining(" "));
  }

  /** What somebody wrote must not read like another part. */
  private static Object unmistakable(@Nullable Object value) {
    return value instanceof String text && text.matches(".*[ =\"].*")
        ? '"' + text.replace("\"", "\\\"") + '"'
        : String.valueOf(value);
  }

  private static @Nullable Object value(RecordComponent part, Record event) {
    try {
      var accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
