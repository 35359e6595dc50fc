package org.porchlight.clients;

/** How a contact is reached. */
public enum Channel {
  TEXT,
  EMAIL
}
