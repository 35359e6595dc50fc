package org.porchlight.programs;

import static java.util.Comparator.comparing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.porchlight.platform.web.Caller;

/** The programs of this organisation, as its files say; the same for as long as the server runs. */
@Startup
@ApplicationScoped
public class Programs {

  private static final Comparator<Period> BY_LENGTH = comparing(LocalDate.EPOCH::plus);

  private List<Program> all = List.of();
  private Map<String, Program> byId = Map.of();
  private List<DocumentType> documentTypes = List.of();
  private List<Reason> reasons = List.of();
  private Map<String, Period> keptFor = Map.of();

  Programs() {}

  @Inject
  Programs(ProgramsConfig config) {
    ProgramFolder.Contents files = ProgramFolder.of(config).read();
    all = files.programs();
    reasons = files.reasons();
    byId = all.stream().collect(Collectors.toMap(Program::id, Function.identity()));
    documentTypes =
        all.stream()
            .flatMap(program -> program.requirements().stream())
            .flatMap(requirement -> requirement.documentTypes().stream())
            .distinct()
            .toList();
    keptFor =
        documentTypes.stream().collect(Collectors.toMap(DocumentType::id, DocumentType::keptFor));
  }

  public List<Program> all() {
    return all;
  }

  /** Whatever proves something on any of the programs. */
  public List<DocumentType> documentTypes() {
    return documentTypes;
  }

  /** Why a document may be sent back, in the order of their file. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** For ids that a caller sent. */
  public Optional<Program> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** For ids that come from our own rows. */
  public Program require(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("There is no program " + id));
  }

  /**
   * How long a document is kept that is of one of these types: the longest of them or, where the
   * files have dropped one, of all.
   */
  public Period keptFor(Collection<String> documentTypes) {
    boolean known = !documentTypes.isEmpty() && keptFor.keySet().containsAll(documentTypes);
    Collection<String> among = known ? documentTypes : keptFor.keySet();
    return among.stream().map(keptFor::get).max(BY_LENGTH).orElseThrow();
  }

  /** The shortest that any document is kept. */
  public Period keptAtLeast() {
    return keptFor.values().stream().min(BY_LENGTH).orElseThrow();
  }

  /** What its reader calls it; its id where our rows have outlived the files that name it. */
  public String requirementName(String program, String requirement, Caller reader) {
    return find(program)
        .flatMap(one -> one.requirement(requirement))
        .map(one -> (reader.isStaff() ? one.name() : one.ask()).in(reader.language()))
        .orElse(requirement);
  }
}
