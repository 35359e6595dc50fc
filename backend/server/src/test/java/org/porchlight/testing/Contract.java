package org.porchlight.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.ApiOperation;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code openapi.yaml} promises, and what in a request and its answer breaks it. */
public final class Contract {

  public static final Path DOCUMENT = Path.of("../../openapi.yaml");

  /** Given before any operation is reached, or when the code is at fault. */
  private static final Set<Integer> NOT_OF_THE_OPERATION = Set.of(405, 406, 500);

  private static final ContractPart ANYTHING = new ContractPart("get", "/api/v1/session");
  private static final String NOT_NAMED = "validation.response.status.notNamed";
  private static final String NO_MEDIA_TYPE = "validation.request.contentType.notAllowed";
  private static final String UNKNOWN = "validation.request.parameter.query.unexpected";
  private static final String OF_THE_REQUEST = "validation.request.";
  private static final Set<String> NOWHERE =
      Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

  private static final MessageResolver MESSAGES = new MessageResolver();
  private static final Map<ContractPart, OpenApiInteractionValidator> PARTS =
      new ConcurrentHashMap<>();

  private static final Set<String> LISTS = lists();

  private Contract() {}

  private static OpenApiInteractionValidator validator(ContractPart part) {
    return PARTS.computeIfAbsent(
        part,
        one ->
            OpenApiInteractionValidator.createForInlineApiSpecification(one.document())
                .withLevelResolver(
                    LevelResolver.create().withLevel(UNKNOWN, ValidationReport.Level.ERROR).build())
                .withCustomResponseValidation(Contract::statusIsNamed)
                .build());
  }

  /** Whether that part of a query may be given several times. */
  static boolean isList(String path, String name) {
    return LISTS.contains(path + "?" + name);
  }

  private static Set<String> lists() {
    return new OpenAPIV3Parser()
        .read(DOCUMENT.toUri().toString()).getPaths().entrySet().stream()
            .filter(path -> path.getValue().getGet() != null)
            .flatMap(
                path -> listsOf(path.getValue().getGet()).map(name -> path.getKey() + "?" + name))
            .collect(Collectors.toSet());
  }

  private static Stream<String> listsOf(Operation operation) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .filter(parameter -> isList(parameter.getSchema()))
        .map(parameter -> parameter.getName());
  }

  private static boolean isList(@Nullable Schema<?> schema) {
    return schema != null && schema.getTypes() != null && schema.getTypes().contains("array");
  }

  /**
   * Empty where all is as promised. A request may be wrong as long as the answer refuses it (4xx);
   * an answer may never be.
   */
  public static List<String> broken(Request request, Response response) {
    boolean refused = response.getStatus() / 100 == 4;
    var said = new ArrayList<>(said(request, response));
    if (refused
        && said.stream().map(ValidationReport.Message::getKey).anyMatch(NOWHERE::contains)) {
      // A problem like any other, whose shape every operation promises; its status none can name.
      said.clear();
      said.addAll(
          validator(ANYTHING)
              .validateResponse(ANYTHING.path(), Request.Method.GET, response)
              .getMessages());
      said.removeIf(message -> message.getKey().equals(NOT_NAMED));
    }
    if (request.getRequestBody().isEmpty()) {
      // Of what media type is nothing? A body that must be there has a message of its own.
      said.removeIf(message -> message.getKey().equals(NO_MEDIA_TYPE));
    }
    return said.stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .filter(message -> !(refused && message.getKey().startsWith(OF_THE_REQUEST)))
        .map(message -> message.getKey() + ": " + message.getMessage())
        .toList();
  }

  private static List<ValidationReport.Message> said(Request request, Response response) {
    ContractPart part =
        ContractPart.of(request.getMethod().name(), request.getPath()).orElse(ANYTHING);
    return validator(part).validate(request, response).getMessages();
  }

  /** The document's answer for "anything else" is for callers, not an excuse for the code. */
  private static ValidationReport statusIsNamed(Response response, ApiOperation operation) {
    int status = response.getStatus();
    boolean named = operation.getOperation().getResponses().containsKey(String.valueOf(status));
    return named || NOT_OF_THE_OPERATION.contains(status)
        ? ValidationReport.empty()
        : ValidationReport.singleton(
            MESSAGES.create(NOT_NAMED, "The operation does not name this status"));
  }
}
