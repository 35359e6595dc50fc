package org.porchlight.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.porchlight.platform.web.ProblemType;

/** Completes the document that the annotations describe, once, at build time. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

  static final String BEARER = "bearer";
  static final String COOKIE = "cookie";

  private static final String DESCRIPTION =
      """
      What a benefits office runs: clients see where they stand, send documents and get \
      confirmations; staff work the same cases.

      Errors are `application/problem+json` (RFC 9457); word them by the last part of `type`, and one \
      that is new to you by its `status`. \
      Texts of programs come in the first of en, fr, es that `Accept-Language` names. Fields that \
      are absent are null. Bodies with unknown fields are refused. Lists are paged by opaque \
      cursors. POSTs that create honour an `Idempotency-Key` for a day. Days are days of the \
      branch, instants are UTC.\
      """;

  private final IndexView index;

  public ApiDocument(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.info(
        OASFactory.createInfo()
            .title("Porchlight")
            .version("1")
            .description(DESCRIPTION)
            .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
    document.servers(
        List.of(OASFactory.createServer().url("/").description("Where the web app is")));
    ResourceMethods methods = new ResourceMethods(index);
    OperationRules rules = new OperationRules();
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) ->
                            methods
                                .find(verb.name(), path)
                                .ifPresent(
                                    method -> rules.complete(verb, path, operation, method))));
    security(document.getComponents());
    ProblemResponses.describe(document.getComponents(), problemTypes());
    new SchemaRules(index, document).complete();
    WholePatterns.complete(document);
    document.tags(null);
  }

  private List<String> problemTypes() {
    return index.getAllKnownImplementations(ProblemType.class).stream()
        .flatMap(problems -> problems.enumConstants().stream())
        .map(constant -> ProblemType.address(constant.name()))
        .distinct()
        .sorted()
        .toList();
  }

  private static void security(Components components) {
    components.securitySchemes(
        new TreeMap<>(
            Map.of(
                BEARER,
                OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .bearerFormat("JWT")
                    .description(
                        "An access token, good for five minutes: signing in with `tokens` answers with one."),
                COOKIE,
                OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.APIKEY)
                    .in(SecurityScheme.In.COOKIE)
                    .name("__Host-porchlight")
                    .description(
                        """
                        The web app's own cookie; what changes things must come from its pages. Over \
                        plain http, on localhost alone, it is named `porchlight`.\
                        """))));
  }
}
