package org.porchlight.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ChecklistItemView;
import org.porchlight.clients.ContactView;
import org.porchlight.clients.EnrolmentView;
import org.porchlight.clients.PersonView;
import org.porchlight.duplicates.DuplicateView;
import org.porchlight.engagements.EngagementView;
import org.porchlight.goals.GoalView;
import org.porchlight.journey.JourneyView;
import org.porchlight.legalholds.LegalHoldView;
import org.porchlight.platform.web.Page;
import org.porchlight.timeline.TimelineEntryView;
import org.porchlight.worklist.TaskView;

/** Everything that staff see of a client on one page. */
@Schema(name = "ClientRecord")
record ClientRecord(
    @Schema(description = "The client ID.", examples = "CL-4TW-906") String code,
    @Schema(examples = "Rosa Fernhollow") String name,
    @Schema(examples = "es") String language,
    PersonView person,
    RecordHousehold household,
    @JsonProperty("case") RecordCase caseFile,
    @Schema(description = "Absent where it is the branch's.", examples = "America/Winnipeg")
        @Nullable String timeZone,
    List<ContactView> contacts,
    @Nullable RecordStaff caseworker,
    @Schema(description = "Whether not everybody of the branch may see it.") boolean restricted,
    @Schema(description = "Present where the caller sees it in an emergency only.")
        @Nullable RecordEmergency emergency,
    @Schema(description = "While there is one, nothing of the client is removed.")
        @Nullable LegalHoldView legalHold,
    @Schema(description = "Who may be the same person, and who was merged into this client.")
        List<DuplicateView> duplicates,
    RecordBranch branch,
    @Schema(description = "Where the client is on the way, and what comes next.")
        JourneyView journey,
    List<RecordEnrolment> enrolments,
    @Schema(description = "The open ones first, the first set first; at most a hundred.")
        List<GoalView> goals,
    @Schema(description = "What waits for staff, the first due first.") List<TaskView> tasks,
    @Schema(description = "The latest twenty contacts, the latest first.")
        Page<EngagementView> engagements,
    @Schema(description = "Notes that staff keep at the top, the first pinned first.")
        List<EngagementView> pinned,
    @Schema(description = "The latest twenty, the latest first.") List<TimelineEntryView> timeline,
    @Schema(
            description = "What stands for the record as it is; another one after any change.",
            examples = "9e107d9d372bb6826bd81d3542a419d6")
        String stamp,
    @Schema(description = "What the caller may do.", examples = "[\"addEngagement\"]")
        List<String> allowed) {

  /** The people who live and buy food together, as far as they are clients of this branch. */
  record RecordHousehold(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      List<RecordMember> members) {}

  /** One of a household. */
  record RecordMember(
      @Schema(examples = "CL-9XB-377") String code,
      @Schema(examples = "Teo Fernhollow") String name) {}

  /** The file that holds the household's enrolments. */
  record RecordCase(@Schema(examples = "CASE-7K4-219") String number) {}

  /** A member of staff. */
  record RecordStaff(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Pat Sample") String name) {}

  /** By what the caller sees a record that is kept from them, and for how long. */
  record RecordEmergency(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id, Instant until) {}

  /** The office that serves the client. */
  record RecordBranch(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Alder Street") String name) {}

  /** An enrolment with what is asked for it, the first due first. */
  record RecordEnrolment(@JsonUnwrapped EnrolmentView enrolment, List<ChecklistItemView> items) {}
}
