package org.porchlight.programs;

import java.util.Set;

/**
 * Why a document is sent back, in words for the client.
 *
 * @param id in kebab case, such as {@code too-dark}
 * @param decisions which decisions it explains
 */
public record Reason(String id, Set<Decision> decisions, Texts text) {

  /** What a reason explains. */
  public enum Decision {
    ASK_RETAKE,
    REJECT
  }
}
