package org.porchlight.platform.contract;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The errors that operations answer with, described once. */
final class ProblemResponses {

  private static final Map<Integer, String> WHY =
      Map.ofEntries(
          entry(400, "The request is not one that this operation takes; fields says which."),
          entry(401, "Nobody is signed in."),
          entry(403, "The role of the caller does not allow this."),
          entry(404, "There is no such thing, or it is not the caller's."),
          entry(409, "It does not fit with what happened meanwhile."),
          entry(410, "It was there, and is not kept any more."),
          entry(412, "The protocol is spoken in another version here."),
          entry(413, "The request is larger than this operation takes."),
          entry(415, "The operation does not take this media type."),
          entry(422, "What is asked is not possible as things stand."),
          entry(429, "Too often, or too many; Retry-After says when again, where waiting helps."),
          entry(
              503, "A part that this needs is down for the moment; Retry-After says when again."));
  private static final String ANY = "Problem";

  private ProblemResponses() {}

  static void add(Operation operation, List<Integer> statuses) {
    APIResponses responses = operation.getResponses();
    for (int status : statuses) {
      APIResponse described = responses.getAPIResponse(String.valueOf(status));
      // One that a method describes itself says more.
      if (described == null || described.getContent() == null) {
        responses.addAPIResponse(String.valueOf(status), reference(name(status)));
      }
    }
    responses.defaultValue(reference(ANY));
  }

  /** The answers to HEAD: the same statuses, and nothing else. */
  static void withoutBodies(Operation operation) {
    APIResponses responses = operation.getResponses();
    responses.defaultValue(null);
    for (String status : List.copyOf(responses.getAPIResponses().keySet())) {
      APIResponse response = responses.getAPIResponse(status);
      responses.addAPIResponse(
          status,
          OASFactory.createAPIResponse()
              .description(
                  response.getRef() == null
                      ? response.getDescription()
                      : WHY.get(Integer.valueOf(status)))
              // Last, as where they are added later: who writes first is not always the same.
              .headers(response.getHeaders()));
    }
  }

  /**
   * @param types what the type of an error can be
   */
  static void describe(Components components, List<String> types) {
    components
        .getSchemas()
        .get("Problem")
        .getProperties()
        .get("type")
        .enumeration(List.copyOf(types));
    components.addResponse(ANY, problem("Anything else that went wrong."));
    // In one order, so that the same code writes the same document.
    new TreeMap<>(WHY)
        .forEach((status, why) -> components.addResponse(name(status), problem(why, status)));
  }

  private static String name(int status) {
    return ANY + status;
  }

  private static APIResponse reference(String name) {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }

  private static APIResponse problem(String why, int status) {
    APIResponse problem = problem(why);
    return status == 429 || status == 503 ? problem.addHeader("Retry-After", seconds()) : problem;
  }

  private static APIResponse problem(String why) {
    return OASFactory.createAPIResponse()
        .description(why)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
  }

  private static Header seconds() {
    return OASFactory.createHeader()
        .description("Seconds.")
        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
  }
}
