package org.porchlight.clients;

/**
 * The condition under which a member of staff sees a client, for every query that reads clients for
 * staff or what is theirs. What it says is the view {@code hidden_client}.
 */
public final class Seen {

  private Seen() {}

  /**
   * Of HQL.
   *
   * @param clientId the path to the id of the client
   * @param viewer the parameter that is the id of whoever looks, such as {@code ?2}
   */
  public static String hql(String clientId, String viewer) {
    return clientId
        + " not in (select hidden.id.clientId from HiddenClient hidden where hidden.id.accountId = "
        + viewer
        + ")";
  }

  /**
   * The same of a client of their own branch, which need not be known.
   *
   * @param client the path to the client
   */
  public static String ofBranch(String client, String viewer) {
    return "%s.branchId = (select looks.branchId from Account looks where looks.id = %s) and %s"
        .formatted(client, viewer, hql(client + ".id", viewer));
  }

  /** Of SQL; the column that is the id of the client. */
  public static String sql(String clientId, String viewer) {
    return clientId
        + " not in (select client_id from hidden_client where account_id = "
        + viewer
        + ")";
  }
}
