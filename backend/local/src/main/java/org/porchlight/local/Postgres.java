package org.porchlight.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL server of our own, on loopback, with its data kept between starts. It syncs to disk
 * as a production server does, so that not even a power cut loses what was acknowledged.
 */
final class Postgres {

  /** A fast shutdown: ends sessions, writes everything, needs no recovery. */
  private static final String FAST = "INT";

  private static final int TRIES = 20;

  private final Home home;
  private final Secrets secrets;
  private final int port;

  private Postgres(Home home, Secrets secrets, int port) {
    this.home = home;
    this.secrets = secrets;
    this.port = port;
  }

  static Postgres start(Home home, Secrets secrets, Children children) throws IOException {
    Postgres postgres = new Postgres(home, secrets, Ports.free());
    Path programs = PostgresBinaries.in(home);
    if (!Files.exists(data(home).resolve("PG_VERSION"))) {
      postgres.initialise(programs);
    }
    postgres.serve(programs, children);
    return postgres;
  }

  /** Ends the one that a killed launcher left behind, whose data nobody else may open. */
  static void stopLeftover(Home home) throws IOException {
    Path pidFile = data(home).resolve("postmaster.pid");
    String marker = data(home).toString();
    Optional<ProcessHandle> left = Leftovers.running(pidFile, marker);
    if (left.isPresent()) {
      Child.stop(left.get(), FAST);
    } else if (Files.exists(pidFile)) {
      disown(pidFile);
    }
  }

  /**
   * PostgreSQL refuses to start while the number in its PID file belongs to a living process,
   * whatever that is by now. It takes its own parent's number for a stale one, and still looks at
   * the shared memory that the file names, which removing the file would prevent.
   */
  private static void disown(Path pidFile) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
    if (!lines.isEmpty()) {
      lines.set(0, Long.toString(ProcessHandle.current().pid()));
      Files.write(pidFile, lines);
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/porchlight";
  }

  /** What the server needs to know: the application's role, and the owner's for migrations. */
  Map<String, String> environment() throws IOException {
    return Map.of(
        "DB_URL", url(),
        "DB_USERNAME", DatabaseRoles.APPLICATION,
        "DB_PASSWORD", secrets.of("database.application"),
        "DB_OWNER_USERNAME", DatabaseRoles.OWNER,
        "DB_OWNER_PASSWORD", secrets.of("database.owner"));
  }

  private static Path data(Home home) {
    return home.file("postgres/data");
  }

  private void initialise(Path programs) throws IOException {
    home.directory("postgres");
    Path password = home.write("run/initdb", secrets.of("database.superuser"));
    // Made beside its place, so that a start that was cut short leaves no half of a database.
    Path next = home.file("postgres/data.next");
    Files.createDirectories(next);
    Folders.empty(next);
    Tools.run(
        unprivileged(
            programs.resolve("bin/initdb").toString(),
            "--pgdata=" + next,
            "--username=" + DatabaseRoles.SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C"));
    Files.delete(password);
    Files.move(next, data(home));
  }

  private void serve(Path programs, Children children) throws IOException {
    List<String> command =
        unprivileged(
            programs.resolve("bin/postgres").toString(),
            "-D",
            data(home).toString(),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "port=" + port,
            "-c",
            "unix_socket_directories=",
            "-c",
            "max_connections=50",
            "-c",
            "shared_buffers=64MB",
            "-c",
            "timezone=UTC");
    DatabaseRoles roles = new DatabaseRoles(port, secrets);
    for (int attempt = 1; ; attempt++) {
      Child child = children.start(new Child.Plan("postgres", command, Map.of(), FAST));
      if (roles.prepare(child)) {
        return;
      }
      // Children of a server killed a moment ago may still hold its shared memory.
      if (attempt == TRIES) {
        throw new Complaint("PostgreSQL does not start: see " + home.log("postgres"));
      }
      Pause.millis(500);
    }
  }

  /** PostgreSQL does not run as root; a user namespace of its own takes that away from it. */
  private static List<String> unprivileged(String... command) throws IOException {
    List<String> whole = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      if (!Tools.has("unshare")) {
        throw new Complaint("PostgreSQL does not run as root: be another user, or set DB_URL");
      }
      whole.addAll(List.of("unshare", "--user"));
    }
    whole.addAll(List.of(command));
    return whole;
  }
}
