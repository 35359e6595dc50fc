package org.porchlight.clients;

/** How it came to be known that somebody wants messages, or wants none. */
public enum ConsentSource {
  /** The client, on their own page. */
  CLIENT_PAGE,
  /** The client told staff on the phone. */
  PHONE,
  /** The client told staff at the counter. */
  COUNTER,
  /** A text such as STOP or START. */
  TEXT_REPLY,
  /** The gateway, which heard of it before us. */
  GATEWAY,
  /** Staff wrote the contact down as a way to reach the client, and not how they were asked to. */
  WITH_CONTACT
}
