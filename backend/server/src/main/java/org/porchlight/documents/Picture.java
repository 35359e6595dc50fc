package org.porchlight.documents;

/** Whether a page's picture is there. */
public enum Picture {
  PENDING,
  READY,
  FAILED
}
