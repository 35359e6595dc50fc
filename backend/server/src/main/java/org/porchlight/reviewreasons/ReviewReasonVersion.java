package org.porchlight.reviewreasons;

import jakarta.persistence.Embeddable;

/**
 * Which words of which reason.
 *
 * @param id in kebab case, such as {@code too-dark}
 * @param version from 0, what the files say; 1 is the first that an administrator wrote
 */
@Embeddable
record ReviewReasonVersion(String id, int version) {

  ReviewReasonVersion next() {
    return new ReviewReasonVersion(id, version + 1);
  }
}
