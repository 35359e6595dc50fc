package org.porchlight.signatures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.accounts.OpenDoor;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

@Path("/api/v1/signatures/verification")
@Tag(name = "signatures")
class VerificationResource {

  private static final int LARGEST = 5 * 1024 * 1024;

  @Inject CopyDesk desk;
  @Inject OpenDoor door;

  @POST
  @PermitAll
  @RunOnVirtualThread
  @Consumes("application/pdf")
  @AlsoAnswers({413, 429})
  @Operation(
      summary = "Whether a file is still as it was sealed",
      description =
          "For anybody who has one. The body is the file's bytes, at most 5 MB; it is not kept, and"
              + " nothing in it is run or drawn. A file that was sealed here and changed since is"
              + " ALTERED, whatever was changed.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public VerificationView verify(InputStream body, @Context HttpServerRequest request)
      throws IOException {
    door.count("signature checks", request.remoteAddress());
    byte[] file = body.readNBytes(LARGEST + 1);
    if (file.length > LARGEST) {
      throw Problem.of(RequestProblem.TOO_LARGE).with("max", LARGEST);
    }
    return desk.verify(file);
  }
}
