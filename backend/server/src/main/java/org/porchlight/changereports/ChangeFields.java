package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.FieldValue;

/**
 * A change as a list of what was filled in, in the order of its record: what is read out, signed,
 * compared and written down is all of it, whatever the kind.
 */
final class ChangeFields {

  private ChangeFields() {}

  /** Told of everything that was filled in. */
  interface Listener {

    /**
     * @param path such as {@code address.city}
     */
    void field(String path, RecordComponent component, Object value);
  }

  /** Texts as they were written, days in ISO 8601, choices by their names. */
  static List<FieldValue> of(Change change) {
    List<FieldValue> values = new ArrayList<>();
    each(change, (path, component, value) -> values.add(new FieldValue(path, text(value))));
    return values;
  }

  static void each(Change change, Listener listener) {
    each("", (Record) change, listener);
  }

  /** Whether it is money, of which every language has its own way to write it. */
  static boolean isAmount(RecordComponent component) {
    try {
      Pattern pattern =
          component
              .getDeclaringRecord()
              .getDeclaredField(component.getName())
              .getAnnotation(Pattern.class);
      return pattern != null && pattern.regexp().equals(Change.AMOUNT);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void each(String prefix, Record part, Listener listener) {
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      String path = prefix + component.getName();
      switch (value(component, part)) {
        case null -> {}
        case Record inner -> each(path + ".", inner, listener);
        case String text when text.isBlank() -> {}
        case String text -> listener.field(path, component, text.strip());
        case Object value -> listener.field(path, component, value);
      }
    }
  }

  private static String text(Object value) {
    return value instanceof Enum<?> choice ? choice.name() : value.toString();
  }

  private static @Nullable Object value(RecordComponent component, Record part) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
