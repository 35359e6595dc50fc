package org.porchlight.reviewreasons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.reviewreasons.ReviewReasonView.ReviewReasonOrigin;

/** Shows reasons with who changed them, and whether the files say the same. */
@ApplicationScoped
class ReviewReasonBoard {

  @Inject ReviewReasons reasons;
  @Inject Staff staff;

  ReviewReasonView show(ReviewReason reason) {
    return show(List.of(reason)).getFirst();
  }

  /** In the order given. */
  List<ReviewReasonView> show(List<ReviewReason> shown) {
    Map<UUID, StaffMember> names =
        staff.named(
            shown.stream()
                .map(ReviewReason::changedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return shown.stream().map(reason -> view(reason, names)).toList();
  }

  private ReviewReasonView view(ReviewReason reason, Map<UUID, StaffMember> names) {
    ReviewReasonTerms terms = reason.terms();
    return new ReviewReasonView(
        reason.id(),
        reason.version(),
        terms.words(),
        terms.decisions(),
        terms.documentTypes(),
        terms.offered(),
        origin(reason),
        reason.changedAt(),
        name(reason.changedBy(), names));
  }

  private ReviewReasonOrigin origin(ReviewReason reason) {
    return reasons
        .ofFiles(reason.id())
        .map(
            files ->
                files.terms().equals(reason.terms())
                    ? ReviewReasonOrigin.FILES
                    : ReviewReasonOrigin.CHANGED)
        .orElse(ReviewReasonOrigin.ADDED);
  }

  private static @Nullable String name(@Nullable UUID account, Map<UUID, StaffMember> names) {
    StaffMember member = account == null ? null : names.get(account);
    return member == null ? null : member.name();
  }
}
