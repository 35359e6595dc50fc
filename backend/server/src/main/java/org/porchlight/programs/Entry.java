package org.porchlight.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.porchlight.platform.web.Language;

/** One place in a file, which knows where it is: so that a mistake can be found and mended. */
record Entry(String file, String path, JsonNode node) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static Entry file(String name, InputStream bytes) throws IOException {
    try {
      return new Entry(name, "", YAML.readTree(bytes)).object();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new ProgramFileException(
          name + " is not readable YAML at line " + line + ": " + e.getOriginalMessage());
    }
  }

  ProgramFileException wrong(String what) {
    return new ProgramFileException(file, path, what);
  }

  boolean has(String key) {
    return node.has(key);
  }

  Entry at(String key) {
    Entry entry = new Entry(file, path.isEmpty() ? key : path + "." + key, node.path(key));
    if (entry.node.isMissingNode() || entry.node.isNull()) {
      throw entry.wrong("is missing");
    }
    return entry;
  }

  /** Refuses keys that nothing reads: a misspelt one would otherwise be lost in silence. */
  Entry only(String... keys) {
    Set<String> known = Set.of(keys);
    for (Entry child : children()) {
      if (!known.contains(child.key())) {
        throw child.wrong("is not a known key");
      }
    }
    return this;
  }

  List<Entry> children() {
    List<Entry> children = new ArrayList<>();
    object().node.fieldNames().forEachRemaining(key -> children.add(at(key)));
    return children;
  }

  String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  List<Entry> items() {
    if (!node.isArray() || node.isEmpty()) {
      throw wrong("must be a list with at least one entry");
    }
    List<Entry> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new Entry(file, path + "[" + i + "]", node.get(i)));
    }
    return items;
  }

  String text(int longest) {
    String text = node.isTextual() ? node.textValue().strip() : "";
    if (text.isEmpty() || text.length() > longest) {
      throw wrong("must be a text of 1 to " + longest + " characters");
    }
    return text;
  }

  Texts texts(int longest) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, at(language.code()).text(longest));
    }
    only("en", "fr", "es");
    return new Texts(texts);
  }

  int days(int least, int most) {
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw wrong("must be a whole number of days from " + least + " to " + most);
    }
    return node.intValue();
  }

  /** In ISO 8601: at least a day, and at most a hundred years. */
  Period period() {
    try {
      Period period = Period.parse(text(20));
      boolean counts = !period.isNegative() && !period.isZero();
      if (counts && LocalDate.EPOCH.plus(period).getYear() <= 2070) {
        return period;
      }
    } catch (DateTimeException unreadable) {
      // Said below.
    }
    throw wrong("must be a period of 1 day to 100 years, such as P3Y");
  }

  boolean yesOrNo() {
    if (!node.isBoolean()) {
      throw wrong("must be true or false");
    }
    return node.booleanValue();
  }

  <E extends Enum<E>> E oneOf(Class<E> type) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(node.textValue())) {
        return value;
      }
    }
    throw wrong("must be one of " + List.of(type.getEnumConstants()));
  }

  /** The thing that this entry names, among those that another file defines. */
  <T> T among(Map<String, T> known, String otherFile) {
    T found = known.get(text(40));
    if (found == null) {
      throw wrong("names " + node.textValue() + ", which " + otherFile + " does not have");
    }
    return found;
  }

  private Entry object() {
    if (!node.isObject()) {
      throw wrong("must be made of keys and values");
    }
    return this;
  }
}
