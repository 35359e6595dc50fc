package org.porchlight.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said, with places such as {@code {web}} for what each message fills in.
 *
 * @param subject of an email; a text has none
 */
record Words(@Nullable String subject, String body) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  static Words of(JsonNode content) {
    return new Words(content.path("subject").textValue(), content.path("body").textValue());
  }

  JsonNode content() {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    if (subject != null) {
      content.put("subject", subject);
    }
    return content.put("body", body);
  }

  /** What the body leaves open. */
  Set<String> places() {
    return PLACE
        .matcher(body)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
