package org.porchlight.engagements;

/** Who got in touch with whom. */
public enum EngagementDirection {
  /** The client, or somebody for them. */
  FROM_CLIENT,
  TO_CLIENT
}
