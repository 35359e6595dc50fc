package org.porchlight.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads a moment as ISO 8601 writes it; a bare number, which may be of any size, is none. */
public class Moment extends StdScalarDeserializer<Instant> {

  private static final int LONGEST = 40;

  public Moment() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
    String text = json.getText();
    try {
      if (text.length() <= LONGEST) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      // Answered below, as any other text that is no moment.
    }
    return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a moment");
  }
}
