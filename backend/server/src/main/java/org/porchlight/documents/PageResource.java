package org.porchlight.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.storage.ObjectMissing;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;
import org.porchlight.uploads.formats.FileKind;

/** The bytes of pages, passed on as they come from the store. */
@Path("/api/v1/documents/{id}/pages/{page}")
@Tag(name = "documents")
class PageResource {

  private static final int LOOK_AGAIN_SECONDS = 2;

  /** Whatever a browser makes of a file, it runs nothing of it and asks nobody for anything. */
  private static final String SANDBOX = "sandbox; default-src 'none'";

  @Inject Documents documents;
  @Inject PagePictures pictures;
  @Inject ObjectStore store;
  @Inject Event<Viewed> viewed;
  @Inject Caller caller;

  @GET
  @Path("picture")
  @Produces("image/jpeg")
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @APIResponse(
      responseCode = "200",
      description = "Upright, without metadata.",
      content =
          @Content(
              mediaType = "image/jpeg",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @AlsoAnswers({409, 410})
  @Operation(
      summary = "A page's picture",
      description = "Made here of what was sent: upright, without a place or a device's name.")
  public Response picture(
      @PathParam("id") UUID id,
      @PathParam("page") @Min(1) @Max(30) int number,
      @QueryParam("size") @DefaultValue("full") PictureSize size) {
    Document document = documents.visibleTo(caller).require(id);
    DocumentPage page = document.page(number);
    switch (page.picture()) {
      case PENDING -> throw pending();
      case FAILED -> throw Problem.of(DocumentProblem.PICTURE_FAILED);
      case READY -> tell(document, "PICTURE");
    }
    try {
      return answer(page.pictureKey(size), "inline", fileName(document, page, FileKind.JPEG))
          .build();
    } catch (ObjectMissing gone) {
      pictures.makeAgain(document.id(), page);
      throw pending();
    }
  }

  @GET
  @Path("original")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @APIResponse(
      responseCode = "200",
      description = "To be saved, never to be opened by the browser.",
      content = {
        @Content(
            mediaType = "image/*",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @AlsoAnswers({409, 410})
  @Operation(
      summary = "The file that a page came in",
      description =
          "Exactly as it was sent, metadata included; of a PDF, the whole. Only once a scanner has"
              + " found it clean.")
  public Response original(
      @PathParam("id") UUID id, @PathParam("page") @Min(1) @Max(30) int number) {
    Document document = documents.visibleTo(caller).require(id);
    DocumentPage page = document.page(number);
    if (document.scan() != Scan.CLEAN) {
      throw Problem.of(DocumentProblem.ORIGINAL_NOT_SCANNED).with("scan", document.scan());
    }
    tell(document, "ORIGINAL");
    FileKind kind = FileKind.ofMediaType(page.mediaType());
    return answer(page.originalKey(), "attachment", fileName(document, page, kind))
        .type(kind.mediaType())
        .build();
  }

  private static Problem pending() {
    return Problem.of(DocumentProblem.PICTURE_PENDING)
        .with(Problem.RETRY_AFTER, LOOK_AGAIN_SECONDS);
  }

  private void tell(Document document, String what) {
    if (caller.isStaff()) {
      viewed.fire(new Viewed(document.clientId(), caller.accountId(), what, document.id()));
    }
  }

  private Response.ResponseBuilder answer(String key, String disposition, String fileName) {
    InputStream bytes = store.read(key);
    return Response.ok(bytes)
        .header("Content-Security-Policy", SANDBOX)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + fileName + "\"");
  }

  /** Of our own number and the kind that the bytes have: nothing that a client typed. */
  private static String fileName(Document document, DocumentPage page, FileKind kind) {
    return document.confirmationNumber() + "-" + page.number() + "." + kind.extension();
  }
}
