package org.porchlight.documents;

import org.porchlight.platform.web.Language;
import org.porchlight.reviewreasons.ReviewReason;

/**
 * Why a document was sent back, in the words of that day: they stay whatever becomes of the reason.
 */
record ToldReason(String en, String fr, String es) {

  static ToldReason of(ReviewReason reason) {
    return new ToldReason(
        reason.text(Language.EN), reason.text(Language.FR), reason.text(Language.ES));
  }

  String in(Language language) {
    return switch (language) {
      case EN -> en;
      case FR -> fr;
      case ES -> es;
    };
  }
}
