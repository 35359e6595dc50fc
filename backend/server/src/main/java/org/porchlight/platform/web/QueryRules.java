package org.porchlight.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which query parameters a resource method knows, and what each may look like. */
@ApplicationScoped
class QueryRules {

  /** What one parameter holds, and whether it may come several times. */
  record Rule(Class<?> type, boolean many) {

    static Rule of(Class<?> type, Type generic) {
      return type == List.class && generic instanceof ParameterizedType list
          ? new Rule((Class<?>) list.getActualTypeArguments()[0], true)
          : new Rule(type, false);
    }

    boolean accepts(List<String> values) {
      return (many || values.size() == 1)
          && values.stream().allMatch(value -> QueryRules.accepts(type, value));
    }
  }

  private final Map<Method, Map<String, Rule>> known = new ConcurrentHashMap<>();

  Map<String, Rule> of(Method method) {
    return known.computeIfAbsent(method, QueryRules::read);
  }

  private static Map<String, Rule> read(Method method) {
    Map<String, Rule> rules = new HashMap<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          read(rules, field, Rule.of(field.getType(), field.getGenericType()));
        }
      }
      read(rules, parameter, Rule.of(parameter.getType(), parameter.getParameterizedType()));
    }
    return Map.copyOf(rules);
  }

  private static void read(Map<String, Rule> rules, AnnotatedElement element, Rule rule) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      rules.put(query.value(), rule);
    }
  }

  /** Types that explain themselves, such as a cursor, are left to their own parsing. */
  private static boolean accepts(Class<?> type, String value) {
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
