package org.porchlight.engagements;

/** How staff and a client were in touch. */
public enum EngagementChannel {
  PHONE,
  VISIT,
  VIDEO,
  MESSAGE,
  EMAIL,
  LETTER,
  OTHER,
  /** It was no contact: something to be known by colleagues. */
  NOTE_ONLY;

  /** Whether one of the two began it. */
  boolean hasDirection() {
    return switch (this) {
      case PHONE, VIDEO, MESSAGE, EMAIL, LETTER -> true;
      case VISIT, OTHER, NOTE_ONLY -> false;
    };
  }

  /** Whether it lasts. */
  boolean hasLength() {
    return this != NOTE_ONLY;
  }
}
