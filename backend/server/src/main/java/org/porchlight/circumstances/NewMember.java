package org.porchlight.circumstances;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** Somebody who lives with the client. */
record NewMember(
    @NotNull
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Luz Fernhollow")
        String name,
    @NotNull @Schema(description = "What they are to the client.") Relationship relationship,
    @Schema(examples = "2026-03-02") @Nullable LocalDate bornOn,
    @NotNull @Schema(description = "The first day.", examples = "2026-03-02") LocalDate since,
    @Size(max = 20)
        @Pattern(regexp = OneLine.OR_EMPTY)
        @Schema(description = "Their client ID, where they are one.", examples = "CL-9XB-377")
        @Nullable String memberCode) {

  /** As a change report would say it. */
  List<FieldValue> values() {
    List<FieldValue> values = new ArrayList<>();
    values.add(new FieldValue(HouseholdMember.NAME, name.strip()));
    values.add(new FieldValue(HouseholdMember.RELATIONSHIP, relationship.name()));
    if (bornOn != null) {
      values.add(new FieldValue(HouseholdMember.BORN_ON, bornOn.toString()));
    }
    if (namesAClient()) {
      values.add(new FieldValue(HouseholdMember.MEMBER_CODE, code()));
    }
    return values;
  }

  boolean namesAClient() {
    return memberCode != null && !memberCode.isBlank();
  }

  String code() {
    return memberCode == null ? "" : memberCode.strip().toUpperCase(Locale.ROOT);
  }
}
