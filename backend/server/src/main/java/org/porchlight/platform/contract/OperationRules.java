package org.porchlight.platform.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/**
 * What the code of a method says about its operation that its annotations for the document do not.
 */
final class OperationRules {

  private static final DotName STATUS =
      DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
  private static final DotName ROLES =
      DotName.createSimple("jakarta.annotation.security.RolesAllowed");
  private static final DotName IDEMPOTENT =
      DotName.createSimple("org.porchlight.platform.web.Idempotent");

  void complete(HttpMethod verb, String path, Operation operation, MethodInfo method) {
    operation.operationId(name(verb, path));
    status(operation, method.annotation(STATUS));
    roles(operation, method.annotation(ROLES));
    if (method.hasAnnotation(IDEMPOTENT)) {
      operation.addParameter(idempotencyKey());
    }
    ProblemResponses.add(operation, problems(verb, path, operation, method));
  }

  /** {@code GET /api/v1/clients/{code}/notes} is getClientsCodeNotes. */
  private static String name(HttpMethod verb, String path) {
    String words =
        Arrays.stream(path.replaceFirst("^/api/v1/", "").split("[^A-Za-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return verb.name().toLowerCase(Locale.ROOT) + words;
  }

  private static void status(Operation operation, AnnotationInstance status) {
    APIResponses responses = operation.getResponses();
    if (status == null || !responses.hasAPIResponse("200")) {
      return;
    }
    String code = String.valueOf(status.value().asInt());
    APIResponse answer = responses.getAPIResponse("200");
    responses.removeAPIResponse("200");
    if (!responses.hasAPIResponse(code)) {
      responses.addAPIResponse(code, answer);
    }
  }

  private static void roles(Operation operation, AnnotationInstance roles) {
    if (roles == null) {
      operation.security(null);
      return;
    }
    List<String> names = Arrays.asList(roles.value().asStringArray());
    operation.security(
        List.of(
            OASFactory.createSecurityRequirement().addScheme(ApiDocument.BEARER, names),
            OASFactory.createSecurityRequirement().addScheme(ApiDocument.COOKIE, names)));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .description("Chosen by the caller: the same request with the same key is done once.")
        .schema(
            OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .minLength(1)
                .maxLength(64)
                .pattern("^[!-~]{1,64}$"));
  }

  private static List<Integer> problems(
      HttpMethod verb, String path, Operation operation, MethodInfo method) {
    List<Integer> statuses = new ArrayList<>();
    boolean changes = verb != HttpMethod.GET && verb != HttpMethod.HEAD;
    if (operation.getParameters() != null || operation.getRequestBody() != null) {
      statuses.add(400);
    }
    if (method.hasAnnotation(ROLES)) {
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
    if (changes && !method.hasAnnotation(ROLES)) {
      statuses.add(429);
    }
    statuses.add(503);
    return statuses;
  }
}
