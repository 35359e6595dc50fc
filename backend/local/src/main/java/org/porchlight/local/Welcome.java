package org.porchlight.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.porchlight.local.demo.Demo;

/** What is printed once everything is ready. */
final class Welcome {

  private final PrintStream out;
  private final Configuration configuration;

  Welcome(PrintStream out, Configuration configuration) {
    this.out = out;
    this.configuration = configuration;
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

  /** Who can sign in, and how. */
  void people(WebPorts ports, boolean demo) throws IOException {
    String staff = "http://localhost:" + ports.http() + "/staff";
    out.printf("  Staff sign in at %s%n", staff);
    account("administrator", Configuration.ADMINISTRATOR);
    if (demo) {
      for (Demo.SignIn member : Demo.staff()) {
        account(member.role(), member.contact());
      }
      out.printf("%n  Clients sign in with a code, which arrives among the texts and emails%n");
      for (Demo.SignIn client : Demo.clients()) {
        out.printf("    %-28s %s%n", client.name(), client.contact());
      }
    }
    out.println();
  }

  private void account(String role, String email) throws IOException {
    out.printf("    %-14s %-20s password %s%n", role, email, configuration.password(role));
  }

  private void line(String what, String where) {
    out.printf("  %-18s %s%n", what, where);
  }
}
