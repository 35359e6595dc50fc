package org.porchlight.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which query parameters a resource method knows, and what each may look like. */
@ApplicationScoped
class QueryRules {

  private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  Map<String, Class<?>> of(Method method) {
    return known.computeIfAbsent(method, QueryRules::read);
  }

  private static Map<String, Class<?>> read(Method method) {
    Map<String, Class<?>> types = new HashMap<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        types.put(query.value(), parameter.getType());
      }
    }
    return Map.copyOf(types);
  }

  /** Types that explain themselves, such as a cursor, are left to their own parsing. */
  boolean accepts(Class<?> type, String value) {
    if (!PlainText.holdable(value)) {
      return false;
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .anyMatch(c -> ((Enum<?>) c).name().equals(value));
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> value.matches("-?\\d{1,9}");
      case "boolean", "Boolean" -> value.equals("true") || value.equals("false");
      case "UUID" -> parses(() -> UUID.fromString(value));
      case "LocalDate" -> parses(() -> LocalDate.parse(value));
      default -> true;
    };
  }

  private static boolean parses(Runnable parse) {
    try {
      parse.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
