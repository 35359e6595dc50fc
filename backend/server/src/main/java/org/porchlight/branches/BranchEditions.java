package org.porchlight.branches;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.editions.Editions;
import org.porchlight.platform.web.Caller;

/** What each branch was like, and who made it so. */
@ApplicationScoped
public class BranchEditions {

  private static final String KIND = "branch";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  @Inject Editions editions;
  @Inject Caller caller;
  @Inject ObjectMapper json;

  /** Nobody else changes any branch before this transaction has ended. */
  void alone(UUID branchId) {
    editions.alone(KIND, branchId.toString());
  }

  /**
   * @param before of a branch that there was; it is known then even where nobody ever wrote it down
   */
  void add(Branch branch, @Nullable BranchTerms before) {
    String id = branch.id().toString();
    ObjectNode content = json.createObjectNode();
    content.set(AFTER, json.valueToTree(branch.terms()));
    if (before != null) {
      content.set(BEFORE, json.valueToTree(before));
    }
    editions.after(editions.alone(KIND, id), KIND, id, content, caller.accountId());
  }

  /** The latest first, at most 100. */
  public List<Edition> of(UUID branchId) {
    return editions.history(KIND, branchId.toString());
  }

  public BranchTerms after(Edition edition) {
    return terms(edition, AFTER);
  }

  /** Empty of the first of a branch that was opened since. */
  public Optional<BranchTerms> before(Edition edition) {
    return edition.content().has(BEFORE) ? Optional.of(terms(edition, BEFORE)) : Optional.empty();
  }

  private BranchTerms terms(Edition edition, String which) {
    return json.convertValue(edition.content().path(which), BranchTerms.class);
  }
}
