package org.porchlight.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.stream.Collectors;

/** Says what of a JSON body could not be read, without quoting it. */
final class UnreadableJson {

  private UnreadableJson() {}

  static Problem problemOf(JacksonException e) {
    return switch (e) {
      case PropertyBindingException unknown ->
          Problem.of(RequestProblem.UNKNOWN_FIELD).field(path(unknown), "unknown");
      case MismatchedInputException wrong when !wrong.getPath().isEmpty() ->
          Problem.of(RequestProblem.INVALID).field(path(wrong), "wrong-type");
      default -> Problem.of(RequestProblem.MALFORMED);
    };
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            part ->
                part.getFieldName() == null
                    ? "[" + part.getIndex() + "]"
                    : "." + part.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
