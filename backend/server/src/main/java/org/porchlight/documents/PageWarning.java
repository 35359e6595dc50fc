package org.porchlight.documents;

/** What the phone saw in a photo; the client was told, and chose to send it. */
public enum PageWarning {
  BLURRY,
  DARK,
  GLARE
}
