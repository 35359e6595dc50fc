package org.porchlight.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;

/** Two records that may be one person's, in a list. */
@Schema(name = "Duplicate")
public record DuplicateView(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    DuplicateClient one,
    DuplicateClient other,
    @Schema(description = "How much they are alike, from 0 to 100.", examples = "95") int score,
    @Schema(description = "So much that it stands in the worklist.", examples = "true")
        boolean strong,
    @Schema(description = "What says so, the most telling first.") List<LikenessReason> reasons,
    DuplicateState state,
    Instant foundAt,
    @Schema(description = "The member of staff who decided.", examples = "Pat Sample")
        @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Schema(description = "What the caller may do.", examples = "[\"ruleOut\",\"merge\"]")
        List<String> allowed,
    @Schema(examples = "0") int version) {

  /** One of the two. */
  public record DuplicateClient(
      @Schema(description = "The client ID.", examples = "CL-4TW-906") String code,
      @Schema(examples = "Rosa Fernhollow") String name,
      @Schema(description = "Part of the other's record now.", examples = "false") boolean merged) {

    static DuplicateClient of(Client client) {
      return new DuplicateClient(client.code(), client.name(), client.mergedInto().isPresent());
    }
  }

  /** Where the two stand. */
  public record DuplicateState(
      DuplicateStatus status, @Schema(examples = "false") boolean finished) {}

  /**
   * @param decidedBy the name of whoever decided, where they are known
   */
  static DuplicateView of(Duplicate pair, @Nullable String decidedBy) {
    return new DuplicateView(
        pair.id(),
        DuplicateClient.of(pair.one()),
        DuplicateClient.of(pair.other()),
        pair.score(),
        pair.strong(),
        pair.reasons(),
        new DuplicateState(pair.status(), pair.status().finished()),
        pair.foundAt(),
        decidedBy,
        pair.decidedAt(),
        pair.allowed(),
        pair.version());
  }
}
