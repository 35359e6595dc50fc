package org.porchlight.platform.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The statuses that a method really answers with. */
final class AnswerRules {

  private static final DotName STATUS =
      DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
  private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
  private static final String CSV = "text/csv";
  private static final DotName ALSO = DotName.createSimple(AlsoAnswers.class);

  private AnswerRules() {}

  static void complete(HttpMethod verb, String path, Operation operation, MethodInfo method) {
    status(operation, method);
    file(operation, method);
    ProblemResponses.add(operation, problems(verb, path, operation, method));
    if (verb == HttpMethod.HEAD) {
      ProblemResponses.withoutBodies(operation);
    }
  }

  /** What is documented as the usual status of its verb gets the one that it really has. */
  private static void status(Operation operation, MethodInfo method) {
    AnnotationInstance stated = method.annotation(STATUS);
    boolean nothing = method.returnType().kind() == Type.Kind.VOID;
    if (stated == null && !nothing) {
      return;
    }
    String real = stated == null ? "204" : String.valueOf(stated.value().asInt());
    APIResponses responses = operation.getResponses();
    for (String usual : List.of("200", "201", "204")) {
      APIResponse answer = responses.getAPIResponse(usual);
      if (answer != null && !usual.equals(real)) {
        responses.removeAPIResponse(usual);
        responses.addAPIResponse(real, nothing ? answer.description("Done.") : answer);
      }
    }
  }

  /** A spreadsheet, which is written as it goes and so has no type that says what it is. */
  private static void file(Operation operation, MethodInfo method) {
    AnnotationInstance produced = method.annotation(PRODUCES);
    if (produced == null || !List.of(produced.value().asStringArray()).contains(CSV)) {
      return;
    }
    Content content = OASFactory.createContent();
    for (String type : produced.value().asStringArray()) {
      content.addMediaType(
          type,
          OASFactory.createMediaType()
              .schema(
                  OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary")));
    }
    operation
        .getResponses()
        .addAPIResponse(
            "200",
            OASFactory.createAPIResponse()
                .description("A row for each, in the order of the list.")
                .content(content));
  }

  private static List<Integer> problems(
      HttpMethod verb, String path, Operation operation, MethodInfo method) {
    // Query parameters that an operation does not know are refused by all.
    List<Integer> statuses = new ArrayList<>(List.of(400));
    boolean changes =
        verb != HttpMethod.GET && verb != HttpMethod.HEAD && verb != HttpMethod.OPTIONS;
    if (method.hasAnnotation(OperationRules.ROLES)) {
      statuses.addAll(List.of(401, 403));
    }
    if (path.contains("{")) {
      statuses.add(404);
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(List.of(413, 415));
    }
    if (changes) {
      statuses.addAll(List.of(409, 422));
    }
    if (changes && !method.hasAnnotation(OperationRules.ROLES)) {
      statuses.add(429);
    }
    AnnotationInstance also = method.annotation(ALSO);
    if (also != null) {
      Arrays.stream(also.value().asIntArray()).forEach(statuses::add);
    }
    statuses.add(503);
    return statuses;
  }
}
