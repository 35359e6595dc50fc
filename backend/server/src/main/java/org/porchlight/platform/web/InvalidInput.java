package org.porchlight.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
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

  /** A method's name and its body parameter's name are ours alone: the path begins after them. */
  private static String path(ConstraintViolation<?> violation) {
    List<String> names = new ArrayList<>();
    String parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() == ElementKind.PROPERTY) {
        String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
        names.add(names.isEmpty() ? node.getName() : index + "." + node.getName());
      } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
        names.add("[" + node.getIndex() + "]");
      }
    }
    return names.isEmpty() ? parameter : String.join("", names);
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
