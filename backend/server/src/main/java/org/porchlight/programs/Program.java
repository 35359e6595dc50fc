package org.porchlight.programs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.porchlight.programs.reporting.Reporting;

/**
 * A benefit.
 *
 * @param id in kebab case, such as {@code snap}
 * @param alias what people call it for short, in each language
 * @param currency ISO 4217 code of what it pays in; empty where it pays nothing out
 * @param keptWhileActive whether what proved it is kept for as long as an enrolment goes on, and
 *     its time counts from the end of that
 * @param reporting what of a household's life it wants to hear of
 * @param undecided what happens if nothing is done while an application is open
 * @param active what happens if nothing is done while benefits are received
 * @param requirements that may be asked
 * @param everyRequirement of any program, by id, those that are retired, too
 */
public record Program(
    String id,
    Texts alias,
    Texts name,
    Texts summary,
    Optional<String> currency,
    Clocks clocks,
    boolean keptWhileActive,
    Reporting reporting,
    IfNothing undecided,
    IfNothing active,
    List<Requirement> requirements,
    Map<String, Requirement> everyRequirement) {

  /** That may be asked. */
  public Optional<Requirement> requirement(String requirementId) {
    return requirements.stream().filter(one -> one.id().equals(requirementId)).findFirst();
  }

  /** For ids that come from our own rows: also one that is not asked any more. */
  public Optional<Requirement> everRequirement(String requirementId) {
    return Optional.ofNullable(everyRequirement.get(requirementId));
  }

  /** For ids that come from our own rows, which outlive the files: bare where they dropped it. */
  public Requirement requireRequirement(String requirementId) {
    return everRequirement(requirementId)
        .orElseGet(() -> Requirement.dropped(requirementId, undecided));
  }
}
