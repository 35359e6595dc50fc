package org.porchlight.platform.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;

/** What the parameters of a method say of the request that its annotations do not. */
final class RequestRules {

  private static final DotName QUERY = DotName.createSimple("jakarta.ws.rs.QueryParam");
  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName IDEMPOTENT =
      DotName.createSimple("org.porchlight.platform.web.Idempotent");

  private RequestRules() {}

  static void complete(Operation operation, MethodInfo method) {
    flatten(operation);
    body(operation, method);
    if (method.hasAnnotation(IDEMPOTENT)) {
      operation.addParameter(idempotencyKey());
    }
  }

  /** A named type with a default is one schema. */
  private static void flatten(Operation operation) {
    for (Parameter parameter :
        operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
      List<Schema> parts = parameter.getSchema().getAllOf();
      if (parts != null && parts.size() == 2 && parts.getLast().getDefaultValue() != null) {
        parameter.schema(parts.getFirst().defaultValue(parts.getLast().getDefaultValue()));
      }
    }
  }

  /** A body that may be null may be left out. */
  private static void body(Operation operation, MethodInfo method) {
    boolean optional =
        method.parameters().stream()
            .filter(parameter -> parameter.type().name().toString().startsWith("org.porchlight."))
            .filter(parameter -> !parameter.hasAnnotation(QUERY))
            .anyMatch(RequestRules::nullable);
    if (optional && operation.getRequestBody() != null) {
      operation.getRequestBody().required(false);
    }
  }

  private static boolean nullable(MethodParameterInfo parameter) {
    return parameter.hasAnnotation(NULLABLE) || parameter.type().hasAnnotation(NULLABLE);
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
}
