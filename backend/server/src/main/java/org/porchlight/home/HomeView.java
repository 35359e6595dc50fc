package org.porchlight.home;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.SessionView;
import org.porchlight.branches.Office;
import org.porchlight.timeline.TimelineEntryView;

/** Everything that the client's first page shows. */
@Schema(name = "Home")
record HomeView(
    HomeClient client,
    SessionView session,
    List<ProgramStatus> programs,
    @Schema(description = "Steps of the client's plan that are theirs to do, the first due first.")
        List<YourStep> steps,
    @Schema(
            description = "How many goals the client has, finished ones among them.",
            examples = "1")
        int goals,
    @Schema(description = "The latest five.") List<TimelineEntryView> timeline,
    @Schema(description = "How many letters the client has not opened.", examples = "1")
        int unopenedNotices,
    @Schema(description = "How many things the client has to do.", examples = "2") int openItems,
    @Schema(description = "When the first of them is due.", examples = "2026-03-12")
        @Nullable LocalDate firstDueOn,
    Office office) {

  /** Whom the page greets. */
  record HomeClient(
      @Schema(examples = "CL-4TW-906") String code,
      @Schema(examples = "Rosa") String firstName,
      @Schema(examples = "es") String language) {}
}
