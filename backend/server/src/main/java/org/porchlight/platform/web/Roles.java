package org.porchlight.platform.web;

/** The names of the roles, for {@code @RolesAllowed}. */
public final class Roles {

  public static final String CLIENT = "client";
  public static final String CASEWORKER = "caseworker";
  public static final String SUPERVISOR = "supervisor";
  public static final String ADMINISTRATOR = "administrator";

  /** Somebody with an upload link: may add documents to what it names, and read nothing. */
  public static final String SENDER = "sender";

  /** Somebody with a signing link: may read and sign one statement, and nothing else. */
  public static final String SIGNER = "signer";

  /** Staff before the second step of signing in, or before a locked page; they may only take it. */
  public static final String ENTERING = "entering";

  /** Staff whose role needs a second factor that they have not set up: may only do that. */
  public static final String SETTING_UP = "setting-up";

  private Roles() {}
}
