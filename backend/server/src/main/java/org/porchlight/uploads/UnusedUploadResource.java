package org.porchlight.uploads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;
import org.porchlight.uploads.formats.FileKind;

/** What came and was not sent as a document. Asking for it is no part of tus. */
@Path("/api/v1/uploads")
@Tag(name = "uploads")
class UnusedUploadResource {

  @Inject Caller caller;
  @Inject Uploads uploads;
  @Inject UploadsConfig config;

  /** All of the caller's, the latest first; there are never many. */
  record UnusedUploadList(List<UnusedUploadView> items) {}

  /** A file, or some of it, that no document uses. */
  @Schema(name = "UnusedUpload")
  record UnusedUploadView(
      UUID id,
      @Schema(description = "As its sender called it.", examples = "IMG_2041.jpg")
          @Nullable String fileName,
      @Schema(description = "In bytes.", examples = "261342") long length,
      @Schema(description = "Bytes that are here.", examples = "261342") long received,
      @Schema(
              description = "By the bytes, not by the name; absent until the first of them came.",
              examples = "image/jpeg")
          @Nullable String mediaType,
      Instant beganAt,
      @Schema(description = "When it was whole and of a kind that is accepted.")
          @Nullable Instant finishedAt,
      @Schema(description = "Thrown away then, unless more of it comes or it is sent.")
          Instant keptUntil) {

    static UnusedUploadView of(Upload upload) {
      return new UnusedUploadView(
          upload.id(),
          upload.fileName().orElse(null),
          upload.length(),
          upload.received(),
          upload.kind().map(FileKind::mediaType).orElse(null),
          upload.createdAt(),
          upload.finishedAt().orElse(null),
          upload.expiresAt());
    }
  }

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Uploads that no document uses",
      description =
          "The caller's own, whole or not, from whichever device they came: nobody at the office"
              + " sees them, and they count as nothing until they are sent as a document. No header"
              + " of tus is needed.")
  public UnusedUploadList unused() {
    return new UnusedUploadList(
        uploads.of(caller.accountId()).unused(config.most()).stream()
            .map(UnusedUploadView::of)
            .toList());
  }
}
