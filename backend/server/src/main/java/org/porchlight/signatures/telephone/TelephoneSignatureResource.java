package org.porchlight.signatures.telephone;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.ConfirmationView;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.platform.events.Viewed;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;
import org.porchlight.uploads.formats.FileKind;

/** What was said, for whoever said it and for the office. */
@Path("/api/v1/telephone-signatures/{number}")
@Tag(name = "telephone signatures")
class TelephoneSignatureResource {

  /** Whatever a browser makes of a file, it runs nothing of it and asks nobody for anything. */
  private static final String SANDBOX = "sandbox; default-src 'none'";

  @Inject SignatureRecordings recordings;
  @Inject Objections objections;
  @Inject TelephoneBoard board;
  @Inject Confirmations confirmations;
  @Inject Programs programs;
  @Inject ObjectStore store;
  @Inject Event<Viewed> viewed;
  @Inject Event<ObjectionEvent> events;
  @Inject Caller caller;
  @Inject Clock clock;

  /** What is wrong in what was taken down. */
  record NewObjection(
      @NotNull
          @NotBlank
          @Size(min = 1, max = 1000)
          @Schema(examples = "I said that I work 20 hours, not 30.")
          String text) {}

  /** That the client said so, and the receipt for it. */
  record RaisedObjection(
      TelephoneSignatureView telephoneSignature, ConfirmationView confirmation) {}

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "A signature that was said on the telephone",
      description = "Clients see their own, staff those of their branch's clients.")
  public TelephoneSignatureView one(
      @PathParam("number")
          @Size(min = 1, max = 40)
          @Parameter(description = "Of the signature.", example = "SG-7K4M-29XK-84TW")
          String number) {
    return board.show(recordings.requireVisible(number, caller));
  }

  @GET
  @Path("recording")
  @RunOnVirtualThread
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @APIResponse(
      responseCode = "200",
      description = "To be played; of a part of it, that part (206).",
      content =
          @Content(
              mediaType = "audio/*",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "206",
      description = "The part that was asked for.",
      content =
          @Content(
              mediaType = "audio/*",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      summary = "The recording of a signature",
      description =
          "Exactly as it came. Range asks for a part, as players do. Who listens is written down.")
  public Response recording(
      @PathParam("number")
          @Size(min = 1, max = 40)
          @Parameter(description = "Of the signature.", example = "SG-7K4M-29XK-84TW")
          String number,
      @HeaderParam("Range") @Size(max = 100) @Nullable String range) {
    Recording recording = recordings.requireVisible(number, caller);
    Optional<ByteRange> part =
        ByteRange.of(range, recording.bytes()).filter(one -> one.isWithin(recording.bytes()));
    // Players go on in small parts: whoever asks for the beginning or for much of it listens.
    if (part.map(one -> one.first() == 0 || 4 * one.length() >= recording.bytes()).orElse(true)) {
      viewed.fire(
          new Viewed(recording.clientId(), caller.accountId(), "RECORDING", recording.id()));
    }
    return part.map(one -> part(recording, one)).orElseGet(() -> whole(recording)).build();
  }

  private Response.ResponseBuilder whole(Recording recording) {
    InputStream bytes = store.read(recording.objectKey());
    return described(Response.ok(bytes), recording)
        .header(HttpHeaders.CONTENT_LENGTH, recording.bytes());
  }

  private Response.ResponseBuilder part(Recording recording, ByteRange part) {
    InputStream bytes = store.read(recording.objectKey(), part.first(), part.length());
    String said = "bytes %d-%d/%d".formatted(part.first(), part.last(), recording.bytes());
    return described(Response.status(Response.Status.PARTIAL_CONTENT).entity(bytes), recording)
        .header(HttpHeaders.CONTENT_LENGTH, part.length())
        .header("Content-Range", said);
  }

  private static Response.ResponseBuilder described(
      Response.ResponseBuilder answer, Recording recording) {
    String name =
        recording.signatureNumber() + "." + FileKind.ofMediaType(recording.mediaType()).extension();
    return answer
        .type(recording.mediaType())
        .header("Accept-Ranges", "bytes")
        .header("Content-Security-Policy", SANDBOX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
  }

  @POST
  @Path("objection")
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.CLIENT)
  @Operation(
      summary = "Say that something in it is wrong",
      description = "A worker calls back. What was signed stays until it is corrected.")
  public RaisedObjection object(
      @PathParam("number")
          @Size(min = 1, max = 40)
          @Parameter(description = "Of the signature.", example = "SG-7K4M-29XK-84TW")
          String number,
      @NotNull @Valid NewObjection wrong) {
    Recording recording = recordings.requireVisible(number, caller);
    if (objections.to(recording).isPresent()) {
      throw Problem.of(TelephoneProblem.OBJECTED_ALREADY);
    }
    Objection objection =
        Objection.to(recording, wrong.text().strip(), caller.accountId(), clock.instant());
    objections.persist(objection);
    events.fire(objection.raised(recording.signatureNumber()));
    return new RaisedObjection(board.show(recording), receipt(recording));
  }

  private ConfirmationView receipt(Recording recording) {
    Confirmation issued =
        confirmations.issue(
            new NewConfirmation(
                recording.clientId(),
                ConfirmationKind.SIGNATURE_OBJECTED,
                Subject.ofClient().withSignature(recording.signatureNumber())));
    return ConfirmationView.of(issued, programs, caller);
  }
}
