package org.porchlight.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what Bean Validation found into fields: the JSON path, and the constraint's code. */
final class InvalidInput {

  private InvalidInput() {}

  /** Empty when it was not the request that was wrong but what we would have answered. */
  static Optional<Problem> problemOf(ConstraintViolationException e) {
    Problem problem = Problem.of(RequestProblem.INVALID);
    for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
      for (Path.Node node : violation.getPropertyPath()) {
        if (node.getKind() == ElementKind.RETURN_VALUE) {
          return Optional.empty();
        }
      }
      problem.field(path(violation), code(violation));
    }
    return Optional.of(problem);
  }

  /** A method's name and its parameters' are ours alone: what the request calls them counts. */
  private static String path(ConstraintViolation<?> violation) {
    List<String> names = new ArrayList<>();
    String parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = requestName(violation, node.as(Path.ParameterNode.class));
      } else if (node.getKind() == ElementKind.PROPERTY) {
        String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
        names.add(names.isEmpty() ? node.getName() : index + "." + node.getName());
      } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
        names.add("[" + node.getIndex() + "]");
      }
    }
    return names.isEmpty() ? parameter : String.join("", names);
  }

  /** Of a header, a query parameter or a part of the path; empty for the body as a whole. */
  private static String requestName(ConstraintViolation<?> violation, Path.ParameterNode node) {
    Path.MethodNode called =
        violation.getPropertyPath().iterator().next().as(Path.MethodNode.class);
    Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
    String name = "";
    // The container's own classes stand before the one that was written, and have no annotations.
    for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
      try {
        Method method = type.getDeclaredMethod(called.getName(), types);
        name = requestName(method.getParameters()[node.getParameterIndex()]);
      } catch (NoSuchMethodException inherited) {
        // Of a class above, then.
      }
    }
    return name;
  }

  private static String requestName(Parameter parameter) {
    for (Annotation annotation : parameter.getAnnotations()) {
      switch (annotation) {
        case HeaderParam header -> {
          return header.value();
        }
        case QueryParam query -> {
          return query.value();
        }
        case PathParam part -> {
          return part.value();
        }
        default -> {}
      }
    }
    return "";
  }

  private static String code(ConstraintViolation<?> violation) {
    Class<? extends Annotation> constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType();
    return switch (constraint.getSimpleName()) {
      case "NotNull", "NotBlank", "NotEmpty" -> "missing";
      case "Size" ->
          violation.getInvalidValue() == null || tooShort(violation) ? "too-short" : "too-long";
      case "Min", "Positive", "PositiveOrZero", "DecimalMin" -> "too-small";
      case "Max", "DecimalMax", "Digits" -> "too-large";
      case "Email" -> "not-an-email";
      case "FutureOrPresent", "Future" -> "in-the-past";
      case "PastOrPresent", "Past" -> "in-the-future";
      default -> "not-valid";
    };
  }

  private static boolean tooShort(ConstraintViolation<?> violation) {
    int min = (int) violation.getConstraintDescriptor().getAttributes().get("min");
    return switch (violation.getInvalidValue()) {
      case CharSequence text -> text.length() < min;
      case java.util.Collection<?> items -> items.size() < min;
      default -> false;
    };
  }
}
