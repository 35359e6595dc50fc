package org.porchlight.uploads;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the document what tus says in headers, which is most of what it says. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TusHeaders implements OASFilter {

  private static final String UPLOADS = "/api/v1/uploads";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    PathItem all = document.getPaths().getPathItem(UPLOADS);
    PathItem one = document.getPaths().getPathItem(UPLOADS + "/{id}");
    answers(all.getOPTIONS(), "204", "Tus-Version", "Tus-Extension", "Tus-Max-Size");
    answers(all.getPOST(), "201", "Location", "Upload-Offset", "Upload-Expires");
    answers(one.getHEAD(), "200", "Upload-Offset", "Upload-Length", "Upload-Expires");
    answers(one.getPATCH(), "204", "Upload-Offset", "Upload-Expires");
    speaksTus(all.getPOST());
    one.getOperations().values().forEach(TusHeaders::speaksTus);
    needed(all.getPOST(), "Upload-Length");
    needed(one.getPATCH(), "Upload-Offset");
  }

  private static void answers(Operation operation, String status, String... names) {
    var answer = operation.getResponses().getAPIResponse(status);
    answer.addHeader(Tus.RESUMABLE, header(Tus.RESUMABLE));
    for (String name : names) {
      answer.addHeader(name, header(name));
    }
  }

  private static Header header(String name) {
    boolean count = name.matches(".*-(Offset|Length|Size)");
    return OASFactory.createHeader()
        .required(true)
        .schema(OASFactory.createSchema().addType(count ? SchemaType.INTEGER : SchemaType.STRING));
  }

  private static void speaksTus(Operation operation) {
    operation.addParameter(
        OASFactory.createParameter()
            .name(Tus.RESUMABLE)
            .in(Parameter.In.HEADER)
            .required(true)
            .schema(
                OASFactory.createSchema().addType(SchemaType.STRING).addEnumeration(Tus.VERSION)));
  }

  /** Java takes it for optional, since its absence gets an answer of its own. */
  private static void needed(Operation operation, String name) {
    operation.getParameters().stream()
        .filter(parameter -> parameter.getName().equals(name))
        .forEach(parameter -> parameter.required(true));
  }
}
