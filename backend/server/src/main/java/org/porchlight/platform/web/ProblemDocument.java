package org.porchlight.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.Problem.FieldProblem;

/** The JSON of an error (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Problem",
    description = "What went wrong. Word it by the last part of type; title is for developers.")
record ProblemDocument(
    @Schema(examples = "/problems/not-found") String type,
    @Schema(examples = "There is no such thing, or it is not the caller's") String title,
    @Schema(examples = "404") int status,
    @Schema(description = "Values for the sentence that a person reads.")
        Map<String, Object> params,
    @Schema(description = "Which fields were not accepted, and why.") List<FieldProblem> fields) {

  static final String MEDIA_TYPE = "application/problem+json";

  static ProblemDocument of(Problem problem) {
    ProblemType type = problem.type();
    return new ProblemDocument(
        ProblemType.address(type.name()),
        type.title(),
        type.status(),
        problem.params(),
        problem.fields());
  }
}
