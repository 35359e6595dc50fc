package org.porchlight.platform.web;

/** The names of the roles, for {@code @RolesAllowed}. */
public final class Roles {

  public static final String CLIENT = "client";
  public static final String CASEWORKER = "caseworker";
  public static final String SUPERVISOR = "supervisor";
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
