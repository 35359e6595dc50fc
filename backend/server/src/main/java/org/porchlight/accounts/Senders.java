package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.porchlight.accounts.Throttle.Limit;

/**
 * Accounts of people who do not sign in: whoever has the token of one acts as it, until its time is
 * over or it is closed.
 */
@ApplicationScoped
public class Senders {

  private static final String LIVE =
      """
      select 1 from account
      where id = ? and role = ? and disabled_at is null and ends_at > ?
      """;

  @Inject Accounts accounts;
  @Inject AccountsConfig config;
  @Inject OneTimeSecrets secrets;
  @Inject Throttle throttle;
  @Inject DataSource database;
  @Inject Clock clock;

  /** A new one, which ends then; within the caller's transaction. */
  public UUID open(LinkRole may, Instant endsAt) {
    Account account = Account.ofLink(may.role, endsAt, clock);
    accounts.persistAndFlush(account);
    return account.id();
  }

  /** Its token lets nobody in from the next request on; within the caller's transaction. */
  public void close(UUID accountId) {
    accounts.get(accountId).disable(clock.instant());
  }

  /** An address of the web app with its token in the fragment, which no log keeps. */
  public String url(String path, LinkRole may, UUID accountId) {
    return config.webUrl() + path + "#" + secrets.token(may.purpose, accountId);
  }

  /** Whoever has a link, and what they may do. */
  record Linked(UUID accountId, LinkRole may) {}

  /** The account that a token stands for, if it may act now. */
  Optional<Linked> use(String token) {
    return Arrays.stream(LinkRole.values())
        .flatMap(may -> secrets.read(may.purpose, token).map(id -> new Linked(id, may)).stream())
        .filter(this::live)
        .findFirst();
  }

  /** One more thing is made through it: a file begun, a document sent. */
  void count(UUID accountId) {
    throttle.take(
        new Limit("made by sender", config.sender().made(), config.sender().within()),
        accountId.toString(),
        SignInProblem.UPLOAD_LINK_BUSY);
  }

  /** Asked at every request: plain JDBC, and no transaction. */
  private boolean live(Linked linked) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(LIVE)) {
      statement.setObject(1, linked.accountId());
      statement.setString(2, linked.may().role.name());
      statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The sender cannot be looked up", e);
    }
  }
}
