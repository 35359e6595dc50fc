package org.porchlight.uploads;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** The value of tus' {@code Upload-Metadata}: keys, each with a value in Base64. */
final class UploadMetadata {

  private static final int LONGEST = 4096;

  private UploadMetadata() {}

  /**
   * Whether the file is to be heard, by the key {@code recording} (tus 1.0 lets it have no value).
   */
  static boolean saysRecording(@Nullable String header) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(pair -> pair.strip().split(" ", 2)[0])
            .anyMatch("recording"::equals);
  }

  /**
   * The file's name, fit to be shown. Other keys are let be: what a client says of the type is not
   * believed anyway.
   */
  static Optional<String> fileName(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    if (header.length() > LONGEST) {
      throw refused();
    }
    for (String pair : header.split(",")) {
      String[] words = pair.strip().split(" ", 2);
      if (words[0].equals("filename") && words.length == 2) {
        return FileName.clean(decoded(words[1].strip()));
      }
    }
    return Optional.empty();
  }

  private static String decoded(String value) {
    try {
      byte[] bytes = Base64.getDecoder().decode(value);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw refused();
    }
  }

  private static Problem refused() {
    return Problem.of(RequestProblem.INVALID).field("Upload-Metadata", "not-valid");
  }
}
