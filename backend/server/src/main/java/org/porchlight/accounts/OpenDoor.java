package org.porchlight.accounts;

import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.porchlight.accounts.Throttle.Limit;
import org.porchlight.platform.web.Problem;

/** Keeps what anybody may ask without signing in from being asked without end. */
@ApplicationScoped
public class OpenDoor {

  @Inject AccountsConfig config;
  @Inject Throttle throttle;

  /**
   * Counts one more of these from there.
   *
   * @throws Problem {@code too-many-checks} with the seconds until there is room again
   */
  public void count(String what, SocketAddress from) {
    throttle.take(
        new Limit(what, config.openDoor().times(), config.openDoor().within()),
        Network.of(from),
        SignInProblem.TOO_MANY_CHECKS);
  }
}
