package org.porchlight.uploads;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;
import org.porchlight.uploads.formats.FileKind;
import org.porchlight.uploads.formats.FormatProblem;

/**
 * Uploads that survive a bad line, as tus 1.0.0 says (https://tus.io/protocols/resumable-upload).
 */
@Tus
@Path("/api/v1/uploads")
@Tag(name = "uploads")
class UploadResource {

  private static final String LENGTH = "Upload-Length";
  private static final String OFFSET = "Upload-Offset";
  private static final String EXPIRES = "Upload-Expires";

  @Inject Caller caller;
  @Inject UploadDesk desk;
  @Inject UploadDoor door;
  @Inject Endings endings;

  @OPTIONS
  @PermitAll
  @APIResponse(responseCode = "204", description = "The headers say it.")
  @Operation(
      summary = "What this server can do",
      description = "The versions and extensions of tus.")
  public Response abilities() {
    return Response.noContent()
        .header(Tus.SUPPORTED, Tus.VERSION)
        .header("Tus-Extension", "creation,creation-with-upload,expiration,termination")
        .header("Tus-Max-Size", FileKind.LARGEST)
        .build();
  }

  @POST
  @RunOnVirtualThread
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.SENDER})
  @APIResponse(responseCode = "201", description = "Made; Location is where its bytes go.")
  @AlsoAnswers({412, 429})
  @Operation(
      summary = "Begin an upload",
      description =
          "tus creation. With the media type application/offset+octet-stream the body already"
              + " holds the first bytes. A file that is not accepted is refused on its first bytes."
              + " Staff name the key recording in Upload-Metadata for one that is to be heard.")
  @RequestBody(
      required = false,
      content =
          @Content(
              mediaType = Tus.BYTES,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response create(
      @HeaderParam(LENGTH) @Min(0) @Max(1L << 40) @Nullable Long length,
      @HeaderParam("Upload-Metadata") @Size(max = 4096) @Nullable String metadata,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Size(max = 200) @Nullable String contentType,
      InputStream body) {
    String name = UploadMetadata.fileName(metadata).orElse(null);
    UUID account = caller.accountId();
    boolean recording = caller.isStaff() && UploadMetadata.saysRecording(metadata);
    Announced file = new Announced(checked(required(length, LENGTH)), name, recording);
    Upload upload =
        contentType != null && contentType.startsWith(Tus.BYTES)
            ? door.receive(desk.beginToWrite(account, file), body)
            : desk.begin(account, file);
    return standing(Response.created(URI.create("/api/v1/uploads/" + upload.id())), upload);
  }

  /** The value of a header that must be there. */
  static long required(@Nullable Long value, String header) {
    if (value == null) {
      throw Problem.of(RequestProblem.INVALID).field(header, "missing");
    }
    return value;
  }

  static long checked(long length) {
    if (length == 0) {
      throw Problem.of(FormatProblem.UPLOAD_EMPTY);
    } else if (length > FileKind.LARGEST) {
      throw Problem.of(FormatProblem.UPLOAD_TOO_LARGE).with("max", FileKind.LARGEST);
    }
    return length;
  }

  @HEAD
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.SENDER})
  @APIResponse(responseCode = "200", description = "Upload-Offset of Upload-Length bytes.")
  @AlsoAnswers({410, 412})
  @Operation(
      summary = "Where an upload stands",
      description = "How many bytes are here: the next request goes on from there.")
  public Response head(@PathParam("id") UUID id) {
    Upload upload = door.settled(caller.accountId(), id);
    return standing(Response.ok().header(LENGTH, upload.length()), upload);
  }

  @PATCH
  @Path("{id}")
  @RunOnVirtualThread
  @Consumes(Tus.BYTES)
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.SENDER})
  @APIResponse(responseCode = "204", description = "Taken; Upload-Offset is where to go on.")
  @AlsoAnswers({410, 412})
  @Operation(
      summary = "Go on with an upload",
      description =
          "The bytes from Upload-Offset on. After the last one the file is looked at as a whole:"
              + " what is damaged, locked or unsafe is refused and nothing of it is kept.")
  @RequestBody(
      content =
          @Content(
              mediaType = Tus.BYTES,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response append(
      @PathParam("id") UUID id,
      @HeaderParam(OFFSET) @Min(0) @Max(1L << 40) @Nullable Long offset,
      InputStream body) {
    Upload upload = door.receive(caller.accountId(), id, required(offset, OFFSET), body);
    return standing(Response.noContent(), upload);
  }

  @DELETE
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR, Roles.SENDER})
  @APIResponse(responseCode = "204", description = "Gone.")
  @AlsoAnswers({410, 412})
  @Operation(
      summary = "Throw an upload away",
      description = "tus termination. What a document uses stays.")
  public Response delete(@PathParam("id") UUID id) {
    if (desk.look(caller.accountId(), id).isUsed()) {
      throw Problem.of(UploadProblem.UPLOAD_ALREADY_USED);
    }
    endings.end(id);
    return Response.noContent().build();
  }

  private static Response standing(Response.ResponseBuilder answer, Upload upload) {
    String expires =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC));
    return answer.header(OFFSET, upload.received()).header(EXPIRES, expires).build();
  }
}
