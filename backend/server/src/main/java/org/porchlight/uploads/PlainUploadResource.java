package org.porchlight.uploads;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;

/** For whoever has a good line and no tus client: the same door, in one request. */
@Path("/api/v1/uploads/plain")
@Tag(name = "uploads")
class PlainUploadResource {

  @Inject Caller caller;
  @Inject UploadDesk desk;
  @Inject UploadDoor door;
  @Inject Endings endings;

  /** An upload that is whole. */
  @Schema(name = "Upload")
  record UploadView(
      UUID id,
      @Schema(description = "In bytes.", examples = "261342") long length,
      @Schema(description = "By the bytes, not by the name.", examples = "image/jpeg")
          String mediaType,
      @Schema(description = "Of all bytes, in hexadecimal.") String sha256) {

    static UploadView of(FinishedUpload upload) {
      return new UploadView(upload.id(), upload.length(), upload.mediaType(), upload.sha256());
    }
  }

  @POST
  @ResponseStatus(201)
  @RunOnVirtualThread
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.SENDER})
  @AlsoAnswers(429)
  @Operation(
      summary = "Upload a file in one request",
      description =
          "The body is the file's bytes, as many as Content-Length says, which every client sets by"
              + " itself for a file. What is cut is not kept: use tus where lines are bad."
              + " X-File-Name may name the file, percent-encoded, for people to read. Staff say that"
              + " it is a recording, to be heard; one in which nobody speaks is refused.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public UploadView upload(
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Min(0) @Max(1L << 40)
          @Nullable Long length,
      @HeaderParam("X-File-Name") @Size(max = 4096) @Nullable String name,
      @QueryParam("recording") @DefaultValue("false") boolean recording,
      InputStream body) {
    UUID account = caller.accountId();
    long bytes =
        UploadResource.checked(UploadResource.required(length, HttpHeaders.CONTENT_LENGTH));
    Turn begun =
        desk.beginToWrite(
            account, new Announced(bytes, shown(name).orElse(null), recording && caller.isStaff()));
    try {
      return UploadView.of(door.receive(begun, body).finished());
    } catch (Problem failed) {
      endings.end(begun.upload().id());
      throw failed;
    }
  }

  private static Optional<String> shown(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    try {
      return FileName.clean(URLDecoder.decode(name, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw Problem.of(RequestProblem.INVALID).field("X-File-Name", "not-valid");
    }
  }
}
