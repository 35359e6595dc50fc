package org.porchlight.local;

import java.io.PrintStream;
import java.util.List;

/** What is printed once everything is ready. */
final class Welcome {

  private final PrintStream out;

  Welcome(PrintStream out) {
    this.out = out;
  }

  void print(WebPorts ports, List<String> network, long nanoseconds) {
    out.printf("%nPorchlight is ready after %.1f s%n%n", nanoseconds / 1e9);
    line("On this computer", "http://localhost:" + ports.http());
    line("", "https://localhost:" + ports.https());
    for (String address : network) {
      line("From a phone", "https://" + address + ":" + ports.https());
    }
    line("Texts and emails", "http://localhost:" + ports.mailbox());
    out.printf("%nThe certificate is this computer's own: a browser asks once.%n");
    out.printf("Ctrl-C stops everything and keeps all data; make reset forgets it.%n%n");
    out.flush();
  }

  private void line(String what, String where) {
    out.printf("  %-18s %s%n", what, where);
  }
}
