package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;

/**
 * Where passkeys are made and used: the address of the web app, as the browser names it.
 *
 * @param host the relying party's id
 */
record PasskeySite(String origin, String host) {

  /** On one's own machine the port is whatever it was started with; elsewhere it is configured. */
  static PasskeySite of(String webUrl, HttpServerRequest request) {
    String host = URI.create(webUrl).getHost();
    String asked = request.authority() == null ? "" : request.authority().host();
    return host.equals("localhost") && asked.equals(host)
        ? new PasskeySite(request.scheme() + "://" + request.authority(), host)
        : new PasskeySite(webUrl, host);
  }
}
