package org.porchlight.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.scanning.Scanner;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/scanner")
@Tag(name = "documents")
class ScannerResource {

  @Inject Scanner scanner;
  @Inject Documents documents;

  /** How the virus scanner is. */
  enum ScannerState {
    /** None is set up: files are shown as our own pictures alone. */
    NOT_CONFIGURED,
    ANSWERS,
    /** It does not answer: what comes meanwhile waits for it, and is shown as pictures alone. */
    DOWN
  }

  /** The virus scanner, and what waits for it. */
  @Schema(name = "Scanner")
  record ScannerView(
      ScannerState state,
      @Schema(description = "Documents that it has not scanned yet.", examples = "0")
          long waiting) {}

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "How the virus scanner is",
      description = "Asked just now. Without one, no original is ever served.")
  public ScannerView scanner() {
    return new ScannerView(state(), documents.unscanned());
  }

  private ScannerState state() {
    if (!scanner.configured()) {
      return ScannerState.NOT_CONFIGURED;
    }
    return scanner.answers() ? ScannerState.ANSWERS : ScannerState.DOWN;
  }
}
