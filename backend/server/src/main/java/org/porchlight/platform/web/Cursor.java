package org.porchlight.platform.web;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last row of a page, by the two columns that its list is ordered by; the next page begins
 * after it. Opaque on the wire. It opens nothing: each list asks for the owner's rows only,
 * whatever the cursor says, so a made-up one is refused for being broken, not for being dangerous.
 */
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    maxLength = 60,
    description = "Where the next page begins: the value of next on the page before.",
    examples = "AAYz3Hk2wIAAVQ6EAOKbQdSnFkRmVUQAAOFsbQ0")
public record Cursor(Instant at, UUID id) {

  private static final int LENGTH = 28;
  private static final int BODY = 24;

  public Cursor {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** Called for a query parameter of this type. */
  public static Cursor fromString(String text) {
    byte[] bytes = decoded(text);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long micros = buffer.getLong();
    UUID id = new UUID(buffer.getLong(), buffer.getLong());
    if (buffer.getInt() != check(Arrays.copyOf(bytes, BODY))) {
      throw Problem.of(RequestProblem.CURSOR_NOT_VALID);
    }
    return new Cursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), id);
  }

  private static byte[] decoded(String text) {
    try {
      byte[] bytes = text.length() > 60 ? new byte[0] : Base64.getUrlDecoder().decode(text);
      if (bytes.length == LENGTH) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Answered below, as any other text that is no cursor.
    }
    throw Problem.of(RequestProblem.CURSOR_NOT_VALID);
  }

  private static int check(byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(body);
    return (int) crc.getValue();
  }

  @Override
  public String toString() {
    ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
    buffer.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    buffer.putInt(check(Arrays.copyOf(buffer.array(), BODY)));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
  }
}
