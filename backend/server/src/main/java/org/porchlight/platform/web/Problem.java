package org.porchlight.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends a request with an {@code application/problem+json} answer (RFC 9457) and rolls its work
 * back.
 */
public final class Problem extends RuntimeException {

  /** The parameter whose seconds also become the answer's {@code Retry-After} header. */
  public static final String RETRY_AFTER = "retryAfter";

  /** One field that was not accepted: its JSON path and a stable code. */
  public record FieldProblem(String field, String code) {}

  private final transient ProblemType type;
  private final transient Map<String, Object> params = new LinkedHashMap<>();
  private final transient List<FieldProblem> fields = new ArrayList<>();

  private Problem(ProblemType type) {
    super(type.title(), null, false, false);
    this.type = type;
  }

  public static Problem of(ProblemType type) {
    return new Problem(type);
  }

  /** Adds a parameter for the sentence that a person reads; never anything personal. */
  public Problem with(String name, Object value) {
    params.put(name, value);
    return this;
  }

  /** Names a field that was not accepted; once for each reason, however many rules say so. */
  public Problem field(String field, String code) {
    FieldProblem problem = new FieldProblem(field, code);
    if (!fields.contains(problem)) {
      fields.add(problem);
    }
    return this;
  }

  public ProblemType type() {
    return type;
  }

  public Map<String, Object> params() {
    return params;
  }

  public List<FieldProblem> fields() {
    return fields;
  }
}
