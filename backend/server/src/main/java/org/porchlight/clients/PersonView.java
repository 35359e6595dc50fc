package org.porchlight.clients;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who the person is to those who speak with them; what they did not say is absent or empty. */
@Schema(name = "Person")
public record PersonView(
    @Schema(description = "Of the record that it was read from.", examples = "3") int version,
    @Schema(description = "What they want to be called.", examples = "Ro")
        @Nullable String preferredName,
    @Schema(examples = "FERN-hol-oh") @Nullable String pronunciation,
    @Schema(examples = "1984-11-30") @Nullable LocalDate birthDate,
    @Schema(description = "ISO 639 codes, best first.", examples = "[\"es\", \"en\"]")
        List<String> speaks,
    @Schema(description = "ISO 639 codes, best first.", examples = "[\"es\"]") List<String> reads,
    @Schema(examples = "[\"INTERPRETER\"]") List<AccessNeed> accessNeeds,
    @Schema(examples = "Hears better on the left side.") @Nullable String accessNote) {

  public static PersonView of(Client client) {
    PersonDetails person = client.person();
    return new PersonView(
        client.version(),
        person.preferredName(),
        person.pronunciation(),
        person.birthDate(),
        person.speaks(),
        person.reads(),
        client.accessNeeds(),
        person.accessNote());
  }
}
