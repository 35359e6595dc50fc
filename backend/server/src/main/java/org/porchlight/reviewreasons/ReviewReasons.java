package org.porchlight.reviewreasons;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.porchlight.programs.DocumentType;
import org.porchlight.programs.Programs;
import org.porchlight.programs.Reason;

/** Why documents may be sent back: what the files say, and what administrators made of it. */
@ApplicationScoped
public class ReviewReasons implements PanacheRepositoryBase<ReviewReason, ReviewReasonVersion> {

  /** Of one reason, in one answer. */
  private static final int MOST_VERSIONS = 100;

  @Inject Programs programs;

  /**
   * Each as it stands, those that are not offered, too: in the order of the files, then the others.
   */
  public List<ReviewReason> all() {
    Map<String, ReviewReason> all = new LinkedHashMap<>();
    ofFiles().forEach(reason -> all.put(reason.id(), reason));
    // Few, since their number is limited; no cache, which another instance's change would belie.
    find(
            "from ReviewReason r where r.key.version = (select max(o.key.version) from ReviewReason o"
                + " where o.key.id = r.key.id) order by r.key.id")
        .stream()
        .forEach(reason -> all.put(reason.id(), reason));
    return List.copyOf(all.values());
  }

  /** As it stands. */
  Optional<ReviewReason> named(String id) {
    return find("key.id = ?1 order by key.version desc", id)
        .firstResultOptional()
        .or(() -> ofFiles(id));
  }

  /** Its versions, the latest first; none where there is no such reason. */
  List<ReviewReason> history(String id) {
    List<ReviewReason> versions =
        new ArrayList<>(
            find("key.id = ?1 order by key.version desc", id).page(0, MOST_VERSIONS).list());
    ofFiles(id).ifPresent(versions::add);
    return versions;
  }

  /** What the files say of it, if anything. */
  Optional<ReviewReason> ofFiles(String id) {
    return ofFiles().filter(reason -> reason.id().equals(id)).findFirst();
  }

  private Stream<ReviewReason> ofFiles() {
    return programs.reasons().stream().map(this::ofFiles);
  }

  private ReviewReason ofFiles(Reason reason) {
    return ReviewReason.ofFiles(
        reason,
        programs.documentTypes().stream()
            .filter(type -> type.reasons().contains(reason))
            .map(DocumentType::id)
            .toList());
  }
}
