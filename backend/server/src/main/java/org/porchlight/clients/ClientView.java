package org.porchlight.clients;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A client's own data, as staff see it after a change; the whole record has its own address. */
@Schema(name = "Client")
record ClientView(
    @Schema(examples = "CL-4TW-926") String code,
    @Schema(examples = "Rosa Fernhollow") String name,
    @Schema(examples = "es") String language,
    ClientBranch branch,
    ClientHousehold household,
    @JsonProperty("case") ClientCase caseFile,
    @Schema(description = "Absent where it is the branch's.", examples = "America/Winnipeg")
        @Nullable String timeZone,
    List<ContactView> contacts,
    @Nullable ClientCaseworker caseworker,
    List<EnrolmentView> enrolments,
    @Schema(
            description =
                "Clients of the branch whose names are much the same; only right after the client"
                    + " was made.")
        @Nullable List<PossibleDuplicate> possibleDuplicates) {

  record ClientBranch(UUID id, @Schema(examples = "Alder Street") String name) {}

  record ClientHousehold(UUID id) {}

  record ClientCase(@Schema(examples = "CASE-7K4-M29") String number) {}

  record ClientCaseworker(UUID id, @Schema(examples = "Dana Quillmarsh") String name) {}

  record PossibleDuplicate(
      @Schema(examples = "CL-9XB-377") String code,
      @Schema(examples = "Rosa Fernholow") String name) {}
}
