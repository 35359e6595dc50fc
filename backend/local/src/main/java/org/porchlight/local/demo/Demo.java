package org.porchlight.local.demo;

import java.io.IOException;
import java.util.List;

/** Something to look at, right after the first start. */
public final class Demo {

  /** A way in: who it is, and what they type. */
  public record SignIn(String role, String name, String contact) {}

  private final String server;
  private final Inbox inbox;

  /** Both addresses without a slash at the end. */
  public Demo(String server, String mailbox) {
    this.server = server;
    this.inbox = new Inbox(mailbox);
  }

  /** Email addresses, with which staff sign in by password. */
  public static List<SignIn> staff() {
    return List.of(
        new SignIn("caseworker", "Dana Quillmarsh", DemoOffice.CASEWORKER),
        new SignIn("supervisor", "Sam Oakhaven", DemoOffice.SUPERVISOR));
  }

  /** Phone numbers and email addresses, to which clients get a code. */
  public static List<SignIn> clients() {
    return List.of(
        new SignIn("client", "Rosa Fernhollow, Spanish", DemoClients.ROSA),
        new SignIn("client", "Marc Boisclair, French", DemoClients.MARC),
        new SignIn("client", "Ada Lindqvist, English", DemoClients.ADA));
  }

  /** What people type to sign in. */
  public interface Passwords {
    String of(String role) throws IOException;
  }

  /**
   * Makes the office, its staff and its clients.
   *
   * @return false when the installation has a branch already, and nothing was added
   * @throws IOException naming the call that failed
   */
  public boolean make(String administratorEmail, Passwords passwords) throws IOException {
    Api administrator = Api.asStaff(server, administratorEmail, passwords.of("administrator"));
    DemoOffice office = new DemoOffice(administrator, inbox);
    if (office.inUse()) {
      return false;
    }
    String branch = office.open();
    for (SignIn member : staff()) {
      office.hire(member, branch);
    }
    for (SignIn member : staff()) {
      office.accept(member.contact(), passwords.of(member.role()));
    }
    String password = passwords.of("caseworker");
    DemoClients clients = new DemoClients(Api.asStaff(server, DemoOffice.CASEWORKER, password));
    clients.rosa();
    clients.marc();
    clients.ada();
    new DemoPhone(server, inbox, DemoClients.ADA).sendBill();
    new DemoPhone(server, inbox, DemoClients.ROSA).askForHelp("residency");
    return true;
  }
}
