package org.porchlight.duplicates;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.ContactView;
import org.porchlight.clients.EnrolmentView;

/** Two records side by side. */
@Schema(name = "DuplicateComparison")
record Comparison(DuplicateView duplicate, RecordSide one, RecordSide other) {

  /** What one of them says. */
  record RecordSide(
      @Schema(description = "The client ID.", examples = "CL-4TW-906") String code,
      @Schema(examples = "Rosa Fernhollow") String name,
      @Schema(examples = "es") String language,
      Instant createdAt,
      @Schema(examples = "Dana Quillmarsh") @Nullable String caseworker,
      @Schema(description = "Who lives with them, as far as they are clients of the branch.")
          List<SideMember> household,
      List<ContactView> contacts,
      List<EnrolmentView> enrolments) {}

  /** One of a household. */
  record SideMember(
      @Schema(examples = "CL-9XB-377") String code,
      @Schema(examples = "Teo Fernhollow") String name) {}
}
