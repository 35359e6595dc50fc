package org.porchlight.programs;

import static java.util.Comparator.comparing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.web.Caller;

/**
 * The programs of this organisation: as its files say, and as administrators wrote over them. Read
 * without the database, since all that stands is known already.
 */
@Startup
@Singleton
public class Programs {

  private static final Logger LOG = Logger.getLogger(Programs.class);
  private static final Comparator<Period> BY_LENGTH = comparing(LocalDate.EPOCH::plus);

  private final Sources files;
  private final StandingEditions editions;
  private volatile Made made;

  private record Made(int changes, Catalogue catalogue) {}

  @Inject
  Programs(ProgramsConfig config, StandingEditions editions) {
    this.editions = editions;
    files = ProgramFolder.of(config).read();
    made = new Made(-1, files.read());
  }

  private Catalogue now() {
    int changes = editions.changes();
    Made known = made;
    return known.changes() == changes ? known.catalogue() : made(changes);
  }

  private Catalogue made(int changes) {
    Catalogue catalogue = made.catalogue();
    try {
      catalogue = sources().read();
    } catch (ProgramFileException e) {
      // The files came to say something else: what was good before is better than nothing.
      LOG.errorf("What administrators wrote does not go with the files: %s", e.getMessage());
    }
    made = new Made(changes, catalogue);
    return catalogue;
  }

  /** What the files say, and nothing else. */
  Sources files() {
    return files;
  }

  private Sources sources() {
    return files.with(
        CatalogueKind.codes().stream()
            .flatMap(kind -> editions.of(kind).values().stream())
            .toList());
  }

  public List<Program> all() {
    return now().programs();
  }

  /** Whatever proves something on any of the programs, and may be asked for. */
  public List<DocumentType> documentTypes() {
    return now().documentTypes();
  }

  /** Why a document may be sent back, in the order of their file. */
  public List<Reason> reasons() {
    return now().reasons();
  }

  /** For ids that a caller sent. */
  public Optional<Program> find(String id) {
    return Optional.ofNullable(now().byId().get(id));
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
    Map<String, Period> keptFor = now().keptFor();
    boolean known = !documentTypes.isEmpty() && keptFor.keySet().containsAll(documentTypes);
    Collection<String> among = known ? documentTypes : keptFor.keySet();
    return among.stream().map(keptFor::get).max(BY_LENGTH).orElseThrow();
  }

  /** The shortest that any document is kept. */
  public Period keptAtLeast() {
    return now().keptFor().values().stream().min(BY_LENGTH).orElseThrow();
  }

  /** What its reader calls it; its id where our rows have outlived the files that name it. */
  public String requirementName(String program, String requirement, Caller reader) {
    return find(program)
        .flatMap(one -> one.everRequirement(requirement))
        .map(one -> (reader.isStaff() ? one.name() : one.ask()).in(reader.language()))
        .orElse(requirement);
  }
}
