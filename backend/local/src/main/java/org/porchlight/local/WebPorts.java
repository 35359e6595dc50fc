package org.porchlight.local;

/** The ports that people use; all others are chosen among the free ones. */
record WebPorts(int http, int https, int mailbox) {

  static WebPorts claim(Settings settings) {
    return new WebPorts(
        Ports.claim(settings, "PORT", 8080, settings.host()),
        Ports.claim(settings, "TLS_PORT", 8443, settings.host()),
        Ports.claim(settings, "MAILBOX_PORT", 8025, "127.0.0.1"));
  }
}
