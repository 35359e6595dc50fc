package org.porchlight.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the application is made of, read from its compiled classes, so that nothing is forgotten.
 */
final class Resources {

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.porchlight");

  private Resources() {}

  /** A resource method and what it answers to. */
  record Endpoint(Method method, String verb, String path) {

    boolean changes() {
      return !List.of("GET", "HEAD", "OPTIONS").contains(verb);
    }

    boolean has(Class<? extends Annotation> annotation) {
      return method.isAnnotationPresent(annotation);
    }

    @Override
    public String toString() {
      return verb + " " + path + " (" + method.getDeclaringClass().getSimpleName() + ")";
    }
  }

  /** Every method with a verb, public or not, in the order of their paths. */
  static List<Endpoint> endpoints() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(JavaClass::reflect)
        .flatMap(Resources::endpoints)
        .sorted(Comparator.comparing(Endpoint::toString))
        .toList();
  }

  private static Stream<Endpoint> endpoints(Class<?> type) {
    String root = type.getAnnotation(Path.class).value();
    return Arrays.stream(type.getDeclaredMethods())
        .flatMap(method -> verb(method).map(verb -> endpoint(method, verb, root)).stream());
  }

  private static Endpoint endpoint(Method method, String verb, String root) {
    Path path = method.getAnnotation(Path.class);
    String whole = root + (path == null ? "" : "/" + path.value());
    return new Endpoint(method, verb, whole.replaceAll("/+", "/"));
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }
}
