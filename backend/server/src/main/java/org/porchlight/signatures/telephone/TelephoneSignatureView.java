package org.porchlight.signatures.telephone;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.signatures.SignatureView;

/** A signature that was said: what was said, and what the client thinks of it. */
@Schema(name = "TelephoneSignature")
record TelephoneSignatureView(
    SignatureView signature,
    @Schema(description = "What was assented to.", examples = "Rosa agreed to get letters here.")
        String summary,
    @Schema(examples = "•••0187") @Nullable String phoneMasked,
    @Schema(description = "Who read it out and recorded it.", examples = "Dana Whitlock")
        @Nullable String takenBy,
    SpokenRecording recording,
    @Schema(description = "What the client says is wrong.") @Nullable ObjectionView objection,
    @Schema(description = "What the caller may do.", examples = "[\"object\"]")
        List<String> allowed) {

  /** What is kept of the sound. */
  @Schema(name = "SpokenRecording")
  record SpokenRecording(
      @Schema(examples = "audio/webm") String mediaType,
      @Schema(description = "Of the file.", examples = "481022") long bytes,
      @Schema(description = "From its beginning to its end.", examples = "94") long seconds,
      @Schema(description = "For how long of that somebody speaks.", examples = "61")
          long voiceSeconds,
      @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String sha256) {

    static SpokenRecording of(Recording recording) {
      return new SpokenRecording(
          recording.mediaType(),
          recording.bytes(),
          recording.length().toSeconds(),
          recording.voice().toSeconds(),
          recording.sha256());
    }
  }

  /** What the client says is wrong. */
  @Schema(name = "SignatureObjection")
  record ObjectionView(
      @Schema(examples = "I said that I work 20 hours, not 30.") String text, Instant at) {

    static ObjectionView of(Objection objection) {
      return new ObjectionView(objection.text(), objection.at());
    }
  }
}
