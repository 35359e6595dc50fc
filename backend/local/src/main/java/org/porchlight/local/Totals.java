package org.porchlight.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up what a run of checks found, and closes with {@code N passed, N failed} alone on a line.
 *
 * <p>What failed is named again before it, with how its report begins, because a log of a whole run
 * is often read from its end only.
 *
 * <p>Its one argument is a file of lines {@code name TAB passed|failed TAB reports}, where reports
 * is a pattern of JUnit XML files, or a dash for a check that counts as one. Runs from source, so
 * that a build that failed is counted as well.
 */
public final class Totals {

  private static final int TOLD = 8;
  private static final int LINES_OF_WHY = 10;

  private int passed;
  private int failed;
  private int skipped;
  private final List<String> failures = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    Totals totals = new Totals();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] parts = line.split("\t");
      totals.add(parts[0], parts[1].equals("passed"), parts[2]);
    }
    System.out.print(totals.summary());
    System.exit(totals.good() ? 0 : 1);
  }

  /** Counts one step; a suite that went wrong without saying so in its reports is one failure. */
  void add(String name, boolean good, String reports) throws IOException {
    if (reports.equals("-")) {
      if (good) {
        passed++;
      } else {
        fail(name);
      }
      return;
    }
    int passedBefore = passed;
    int failedBefore = failed;
    for (Path report : matching(reports)) {
      read(report);
    }
    if (failed == failedBefore && (!good || passed == passedBefore)) {
      fail(name + ": " + (good ? "no test ran" : "failed outside its tests"));
    }
  }

  boolean good() {
    return failed == 0 && passed > 0;
  }

  String summary() {
    String named =
        failures.stream().limit(TOLD).map("Failed: %s\n"::formatted).collect(Collectors.joining());
    String left = skipped == 0 ? "" : skipped + " skipped\n";
    return named + left + passed + " passed, " + failed + " failed\n";
  }

  private void fail(String what) {
    failed++;
    failures.add(what);
  }

  private void read(Path report) throws IOException {
    NodeList cases;
    try {
      cases =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(report.toFile())
              .getElementsByTagName("testcase");
    } catch (Exception unreadable) {
      throw new IOException(report + " is not a JUnit report: " + unreadable.getMessage());
    }
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      if (has(test, "skipped")) {
        skipped++;
      } else if (has(test, "failure")) {
        fail(told(test, "failure"));
      } else if (has(test, "error")) {
        fail(told(test, "error"));
      } else {
        passed++;
      }
    }
  }

  /** The suite and the name of a test, and the first lines of why it failed. */
  private static String told(Element test, String child) {
    String name = test.getAttribute("classname") + ": " + test.getAttribute("name");
    return Stream.concat(
            Stream.of(name), test.getElementsByTagName(child).item(0).getTextContent().lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(1 + LINES_OF_WHY)
        .collect(Collectors.joining("\n    "));
  }

  private static boolean has(Element test, String child) {
    return test.getElementsByTagName(child).getLength() > 0;
  }

  /** The XML files that a pattern names, directly or as folders of them. */
  static List<Path> matching(String pattern) {
    String files = pattern.endsWith(".xml") ? pattern : pattern + "/*.xml";
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files);
    String fixed = files.substring(0, files.indexOf('*'));
    Path root = Path.of(fixed.substring(0, fixed.lastIndexOf('/')));
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(matcher::matches).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
