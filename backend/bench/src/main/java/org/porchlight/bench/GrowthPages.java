package org.porchlight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pages that are measured, of a server whose database has so many clients. */
final class GrowthPages implements AutoCloseable {

  private static final int ASKED_FOR = 100;
  private static final int SIGNED_IN = 10;
  private static final int DEEP = 1000;
  private static final String WORKER = "worker7.0@example.org";

  /** Of the large office. */
  private static final String SOME =
      "select code || '|' || name || '|' || (select substr(address, 3) from contact"
          + " where client_id = client.id and channel = 'TEXT') from client"
          + " where branch_id = md5('branch0')::uuid order by md5(id::text) limit "
          + ASKED_FOR;

  /** One request of a page; which of those asked for is the caller's. */
  interface Request {
    String send(int turn) throws IOException, InterruptedException;
  }

  private final KillableServer server;
  private final Visitor worker;
  private final List<String[]> some;

  GrowthPages(GrowthDatabase database, Map<String, String> environment, String password)
      throws Exception {
    try (Connection connection = database.owner()) {
      some = GrowthDatabase.column(connection, SOME).stream().map(row -> row.split("\\|")).toList();
    }
    server = new KillableServer(environment);
    worker = Visitor.worker(server.url(), WORKER, password);
  }

  Map<String, Request> all() throws Exception {
    Map<String, Request> pages = new LinkedHashMap<>();
    pages.put("name search, as it is written", turn -> find(name(turn)));
    pages.put("name search, misspelt", turn -> find(misspelt(name(turn))));
    pages.put("name search, reversed order", turn -> find(reversed(name(turn))));
    pages.put("search by telephone number", turn -> find(one(turn)[2]));
    pages.put("worklist, first page", turn -> worker.get("/api/v1/worklist"));
    List<String> deep = deepCursors();
    pages.put(
        "worklist, 1,000th page or the last",
        turn -> worker.get("/api/v1/worklist?cursor=" + deep.get(turn % deep.size())));
    pages.put("client's record", turn -> worker.get("/api/v1/clients/" + one(turn)[0]));
    pages.put("clients opened lately", turn -> worker.get("/api/v1/recent-clients"));
    List<Visitor> clients = new ArrayList<>();
    for (String[] one : some.subList(0, SIGNED_IN)) {
      clients.add(worker.client(one[0]));
    }
    pages.put("client's status", turn -> clients.get(turn % SIGNED_IN).get("/api/v1/home"));
    return pages;
  }

  private List<String> deepCursors() throws IOException, InterruptedException {
    List<String> cursors = new ArrayList<>();
    String next = Visitor.text(worker.get("/api/v1/worklist"), "next");
    while (!next.isEmpty() && cursors.size() < DEEP - 1) {
      cursors.add(next);
      next = Visitor.text(worker.get("/api/v1/worklist?cursor=" + next), "next");
    }
    return cursors.subList(Math.max(0, cursors.size() - SIGNED_IN), cursors.size());
  }

  private String[] one(int turn) {
    return some.get(turn % some.size());
  }

  private String name(int turn) {
    return one(turn)[1];
  }

  private String find(String query) throws IOException, InterruptedException {
    return worker.post("/api/v1/clients/search", Map.of("query", query));
  }

  private static String reversed(String name) {
    return name.replaceFirst("(\\S+) (.*)", "$2 $1");
  }

  /** Two letters in the middle of the last name are exchanged. */
  private static String misspelt(String name) {
    StringBuilder letters = new StringBuilder(name);
    int middle = (name.indexOf(' ') + name.length()) / 2;
    int different =
        IntStream.range(middle, name.length() - 1)
            .filter(i -> name.charAt(i) != name.charAt(i + 1))
            .findFirst()
            .orElse(middle);
    letters.setCharAt(different, name.charAt(different + 1));
    letters.setCharAt(different + 1, name.charAt(different));
    return letters.toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
