package org.porchlight.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsTest {

  @TempDir Path folder;
  private final Totals totals = new Totals();

  @BeforeEach
  void reports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("server/reports"));
    Files.writeString(
        reports.resolve("TEST-one.xml"),
        "<testsuite><testcase name='a'/><testcase classname='Lists' name='b'>"
            + "<failure>expected: 2\n\n  was: 1</failure></testcase></testsuite>");
    Files.writeString(
        reports.resolve("TEST-two.xml"),
        "<testsuites><testsuite><testcase classname='Pages' name='c'><error/></testcase><testcase name='d'>"
            + "<skipped/></testcase><testcase name='e'/></testsuite></testsuites>");
  }

  @Test
  void everyTestOfEveryReportIsCounted() throws IOException {
    totals.add("backend", false, folder + "/*/reports");
    assertTrue(totals.summary().endsWith("\n1 skipped\n2 passed, 2 failed\n"));
    assertFalse(totals.good());
  }

  @Test
  void whatFailedIsNamedWithHowItsReportBegins() throws IOException {
    totals.add("backend", false, folder + "/*/reports");
    totals.add("formatted", false, "-");
    String named =
        "Failed: Lists: b\n    expected: 2\n    was: 1\nFailed: Pages: c\nFailed: formatted\n";
    assertEquals(named + "1 skipped\n2 passed, 3 failed\n", totals.summary());
  }

  @Test
  void aCheckWithoutReportsCountsAsOne() throws IOException {
    totals.add("formatted", true, "-");
    assertEquals("1 passed, 0 failed\n", totals.summary());
    assertTrue(totals.good());
  }

  @Test
  void aSuiteThatBrokeBeforeItsTestsIsAFailure() throws IOException {
    totals.add("backend", false, folder + "/*/gone");
    totals.add("formatted", true, "-");
    assertTrue(totals.summary().startsWith("Failed: backend: failed outside its tests\n"));
    assertTrue(totals.summary().endsWith("\n1 passed, 1 failed\n"));
  }

  @Test
  void aSuiteInWhichNoTestRanIsAFailure() throws IOException {
    totals.add("journeys", true, folder + "/server/reports/playwright*.xml");
    assertEquals("Failed: journeys: no test ran\n0 passed, 1 failed\n", totals.summary());
    assertFalse(totals.good());
  }

  @Test
  void nothingAtAllIsNotGood() {
    assertFalse(totals.good());
  }
}
