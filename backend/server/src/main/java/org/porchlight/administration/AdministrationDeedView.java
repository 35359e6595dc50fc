package org.porchlight.administration;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.StaffMember;
import org.porchlight.audit.AuditEntry;

/** One thing that an administrator did. */
@Schema(name = "AdministrationDeed")
record AdministrationDeedView(
    UUID id,
    Instant at,
    AdministrationDeed kind,
    @Schema(
            description = "What sort of thing was written, of an edition.",
            examples = "message-template")
        @Nullable String sort,
    @Schema(
            description = "Which of those; or which reason, which kind of job, which roles.",
            examples = "item-asked-text-en")
        @Nullable String thing,
    @Schema(description = "The number of the edition.", examples = "3") @Nullable Integer edition,
    @Schema(description = "Whose account it was, where it was another's.", examples = "Pat Sample")
        @Nullable String account,
    @Schema(description = "Absent for what happened by itself.", examples = "Ana Sample")
        @Nullable String byName) {

  static AdministrationDeedView of(AuditEntry entry, Map<UUID, StaffMember> people) {
    String which = entry.which();
    String number = part(which, "number");
    UUID by = entry.byAccountId();
    return new AdministrationDeedView(
        entry.id(),
        entry.at(),
        AdministrationDeed.valueOf(entry.what()),
        part(which, "kind"),
        thing(which),
        number == null ? null : Integer.valueOf(number),
        entry.subjectId().equals(by) ? null : name(people.get(entry.subjectId())),
        by == null ? null : name(people.get(by)));
  }

  private static @Nullable String thing(String which) {
    return Stream.of("thing", "reason", "job", "roles")
        .map(name -> part(which, name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String part(String which, String name) {
    Matcher part = Pattern.compile("(?:^| )" + name + "=([^ \"]+)").matcher(which);
    return part.find() ? part.group(1) : null;
  }

  private static @Nullable String name(@Nullable StaffMember member) {
    return member == null ? null : member.name();
  }
}
