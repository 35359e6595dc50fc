package org.porchlight.platform.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/**
 * What the code of a method says about its operation that its annotations for the document do not.
 */
final class OperationRules {

  static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");

  void complete(HttpMethod verb, String path, Operation operation, MethodInfo method) {
    operation.operationId(name(verb, path));
    roles(operation, method.annotation(ROLES));
    RequestRules.complete(operation, method);
    AnswerRules.complete(verb, path, operation, method);
  }

  /** {@code GET /api/v1/clients/{code}/timeline} is getClientsCodeTimeline. */
  private static String name(HttpMethod verb, String path) {
    String words =
        Arrays.stream(path.replaceFirst("^/api/v1/", "").split("[^A-Za-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return verb.name().toLowerCase(Locale.ROOT) + words;
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
}
