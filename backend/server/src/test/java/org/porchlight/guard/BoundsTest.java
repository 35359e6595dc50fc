package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.porchlight.guard.Resources.Endpoint;
import org.porchlight.platform.web.Cursor;

/** Nothing that a caller sends is of any size they like. */
class BoundsTest {

  /** A value of these is of one size, whatever is sent; so is a value of an enum. */
  private static final Set<Class<?>> OF_ONE_SIZE =
      Set.of(
          UUID.class,
          Instant.class,
          LocalDate.class,
          LocalTime.class,
          boolean.class,
          Boolean.class,
          Cursor.class);

  private final List<String> unbounded = new ArrayList<>();

  record Loose(
      String any,
      @Size(max = 9) List<String> texts,
      List<@Size(max = 9) String> many,
      @Pattern(regexp = "[a-z]+\\.(x*)") String endless,
      @Min(1) int upwards,
      double real,
      Optional<@Size(min = 1) String> cleared,
      Optional<@Size(max = 9) String> fine,
      Object thing) {}

  @Test
  void whatIsNotBoundedIsNoticed() throws Exception {
    Parameter body = BoundsTest.class.getDeclaredMethod("take", Loose.class).getParameters()[0];
    check("", body, body.getAnnotatedType());
    assertEquals(
        List.of(".any", ".texts[]", ".many", ".endless", ".upwards", ".real", ".cleared", ".thing"),
        unbounded);
  }

  static void take(Loose body) {}

  @Test
  void everyStringListAndNumberOfARequestIsBounded() {
    for (Endpoint endpoint : Resources.endpoints()) {
      for (Parameter parameter : endpoint.method().getParameters()) {
        if (fromTheCaller(parameter)) {
          check(endpoint + " " + parameter.getName(), parameter, parameter.getAnnotatedType());
        }
      }
    }
    assertEquals(List.of(), unbounded);
  }

  /** Parameters that the framework gives, such as the request itself, come from nobody. */
  private static boolean fromTheCaller(Parameter parameter) {
    boolean named =
        Stream.of(
                QueryParam.class,
                PathParam.class,
                HeaderParam.class,
                CookieParam.class,
                FormParam.class)
            .anyMatch(parameter::isAnnotationPresent);
    return named || parameter.getType().isRecord();
  }

  private void check(String where, AnnotatedElement element, AnnotatedType type) {
    Class<?> raw = raw(type);
    if (raw.isEnum() || OF_ONE_SIZE.contains(raw)) {
      return;
    }
    if (raw.isSealed()) {
      for (Class<?> shape : raw.getPermittedSubclasses()) {
        checkRecord(where + "(" + shape.getSimpleName() + ")", shape);
      }
    } else if (raw.isRecord()) {
      checkRecord(where, raw);
    } else if (raw == Optional.class) {
      AnnotatedType held = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
      check(where, held, held);
    } else if (raw == String.class) {
      require(where, sized(element) || sized(type));
    } else if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
      require(where, sized(element));
      for (AnnotatedType part :
          ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()) {
        check(where + "[]", part, part);
      }
    } else if (raw == BigDecimal.class) {
      require(where, has(element, Digits.class) || has(element, DecimalMax.class));
    } else if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
      boolean low = has(element, Min.class) || has(element, PositiveOrZero.class);
      require(where, low && has(element, Max.class));
    } else {
      require(where, false);
    }
  }

  private void checkRecord(String where, Class<?> shape) {
    for (RecordComponent component : shape.getRecordComponents()) {
      // Bean Validation's annotations end up on the field.
      check(where + "." + component.getName(), field(component), component.getAnnotatedType());
    }
  }

  private static Class<?> raw(AnnotatedType type) {
    return switch (type.getType()) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }

  private static AnnotatedElement field(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean sized(AnnotatedElement element) {
    return has(element, Size.class) && element.getAnnotation(Size.class).max() < 100_000
        || has(element, Pattern.class) && ends(element.getAnnotation(Pattern.class).regexp());
  }

  /** Whether nothing in a pattern repeats without end. */
  private static boolean ends(String pattern) {
    String bare = pattern.replaceAll("\\\\.", "x").replaceAll("\\[[^]]*]", "x");
    return !bare.matches(".*([*+]|\\{\\d+,}).*");
  }

  private static boolean has(AnnotatedElement element, Class<? extends Annotation> annotation) {
    return element.isAnnotationPresent(annotation);
  }

  private void require(String where, boolean bounded) {
    if (!bounded) {
      unbounded.add(where);
    }
  }
}
