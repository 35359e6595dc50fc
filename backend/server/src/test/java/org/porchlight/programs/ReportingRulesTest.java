package org.porchlight.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.branches.Branch;
import org.porchlight.branches.BranchTerms;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.reporting.ChangeKind;
import org.porchlight.programs.reporting.Happened;
import org.porchlight.programs.reporting.ReportingDuty;
import org.porchlight.programs.reporting.ReportingGroup;
import org.porchlight.programs.reporting.ReportingRule;

/** Must this be reported, and by when: what the built-in files answer. */
class ReportingRulesTest {

  private static final Programs PROGRAMS =
      new Programs(
          new ProgramsConfig() {
            @Override
            public Optional<Path> directory() {
              return Optional.empty();
            }

            @Override
            public List<String> builtIn() {
              return List.of("snap", "medicaid", "canada-child-benefit");
            }
          },
          new StandingEditions());

  /** Open from Monday to Friday, but for New Year's Day and Independence Day. */
  private static final Branch BRANCH =
      Branch.open(
          new BranchTerms(
              "Alder Street",
              "America/New_York",
              "+12065550142",
              List.of(),
              "1 Alder Street",
              "office@example.org",
              List.of(1, 2, 3, 4, 5),
              LocalTime.of(8, 0),
              LocalTime.of(17, 0),
              List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 3))),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private static final LocalDate RENEWAL = LocalDate.of(2026, 12, 31);

  private static Optional<LocalDate> dueOn(
      Program program, ReportingRule rule, LocalDate happened, LocalDate learned) {
    return rule.dueOn(
        new Happened(happened, learned, Optional.of(RENEWAL)), program.clocks(), BRANCH);
  }

  @ParameterizedTest(name = "{0} on {1} under {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ADDRESS              | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | MUST     | no  | 2026-03-12
          ADDRESS              | snap                 | CHANGE_REPORTING     | 2026-03-05 | 2026-03-05 | MUST     | no  | 2026-03-16
          HOUSEHOLD_MEMBER     | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | MUST     | no  | 2026-03-12
          JOB                  | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | MUST     | no  | 2026-03-12
          JOB                  | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-09 | MUST     | no  | 2026-03-19
          JOB                  | snap                 | CHANGE_REPORTING     | 2026-03-20 | 2026-03-02 | MUST     | no  | 2026-03-30
          JOB                  | snap                 | CHANGE_REPORTING     | 2026-06-23 | 2026-06-23 | MUST     | no  | 2026-07-06
          SELF_EMPLOYMENT      | snap                 | CHANGE_REPORTING     | 2025-12-22 | 2025-12-22 | MUST     | no  | 2026-01-02
          SCHOOL_OR_WORK_HOURS | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | MUST     | yes | 2026-03-12
          HOUSING_COST         | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          CHILD_CARE_COST      | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          MEDICAL_COST         | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          CONTACT_DETAILS      | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          PAYMENT              | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          IMMIGRATION_STATUS   | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          NAME                 | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          OTHER                | snap                 | CHANGE_REPORTING     | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          ADDRESS              | snap                 | SIMPLIFIED_REPORTING | 2026-03-02 | 2026-03-02 | SHOULD   | no  | 2026-12-31
          HOUSEHOLD_MEMBER     | snap                 | SIMPLIFIED_REPORTING | 2026-03-02 | 2026-03-02 | NEED_NOT | no  | 2026-12-31
          JOB                  | snap                 | SIMPLIFIED_REPORTING | 2026-03-02 | 2026-03-02 | MUST     | yes | 2026-04-10
          JOB                  | snap                 | SIMPLIFIED_REPORTING | 2026-03-31 | 2026-03-31 | MUST     | yes | 2026-04-10
          JOB                  | snap                 | SIMPLIFIED_REPORTING | 2026-04-01 | 2026-04-01 | MUST     | yes | 2026-05-11
          JOB                  | snap                 | SIMPLIFIED_REPORTING | 2025-12-15 | 2026-01-03 | MUST     | yes | 2026-01-12
          SELF_EMPLOYMENT      | snap                 | SIMPLIFIED_REPORTING | 2026-01-30 | 2026-01-30 | MUST     | yes | 2026-02-10
          SCHOOL_OR_WORK_HOURS | snap                 | SIMPLIFIED_REPORTING | 2026-05-31 | 2026-05-31 | MUST     | yes | 2026-06-10
          HOUSING_COST         | snap                 | SIMPLIFIED_REPORTING | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          OTHER                | snap                 | SIMPLIFIED_REPORTING | 2026-03-02 | 2026-03-02 | NEED_NOT | no  | 2026-12-31
          ADDRESS              | medicaid             | STANDARD             | 2026-03-02 | 2026-03-02 | MUST     | no  | 2026-03-12
          HOUSEHOLD_MEMBER     | medicaid             | STANDARD             | 2026-02-19 | 2026-02-19 | MUST     | no  | 2026-03-02
          JOB                  | medicaid             | STANDARD             | 2026-03-02 | 2026-03-02 | MUST     | no  | 2026-03-12
          IMMIGRATION_STATUS   | medicaid             | STANDARD             | 2026-03-02 | 2026-03-02 | MUST     | no  | 2026-03-12
          HOUSING_COST         | medicaid             | STANDARD             | 2026-03-02 | 2026-03-02 | NEED_NOT | no  | -
          PAYMENT              | medicaid             | STANDARD             | 2026-03-02 | 2026-03-02 | NEED_NOT | no  | -
          MEDICAL_COST         | medicaid             | STANDARD             | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          ADDRESS              | canada-child-benefit | STANDARD             | 2026-03-02 | 2026-03-02 | MUST     | no  | -
          HOUSEHOLD_MEMBER     | canada-child-benefit | STANDARD             | 2026-03-02 | 2026-03-02 | MUST     | no  | 2026-04-30
          HOUSEHOLD_MEMBER     | canada-child-benefit | STANDARD             | 2026-01-31 | 2026-01-31 | MUST     | no  | 2026-03-02
          HOUSEHOLD_MEMBER     | canada-child-benefit | STANDARD             | 2026-12-01 | 2026-12-01 | MUST     | no  | 2027-02-01
          JOB                  | canada-child-benefit | STANDARD             | 2026-03-02 | 2026-03-02 | NEED_NOT | no  | -
          IMMIGRATION_STATUS   | canada-child-benefit | STANDARD             | 2026-03-02 | 2026-03-02 | MUST     | no  | -
          PAYMENT              | canada-child-benefit | STANDARD             | 2026-03-02 | 2026-03-02 | SHOULD   | no  | -
          """)
  void whatHasToBeReportedAndByWhen(
      ChangeKind kind,
      String programId,
      ReportingGroup group,
      LocalDate happened,
      LocalDate learned,
      ReportingDuty duty,
      String conditional,
      LocalDate dueOn) {
    Program program = PROGRAMS.require(programId);
    ReportingRule rule = program.reporting().rule(group, kind);
    assertEquals(duty, rule.duty());
    assertEquals(conditional.equals("yes"), rule.onlyIf().isPresent());
    assertEquals(Optional.ofNullable(dueOn), dueOn(program, rule, happened, learned));
  }

  @Test
  void everyRuleSaysWhyInEveryLanguageAndWhereItIsWritten() {
    for (Program program : PROGRAMS.all()) {
      for (ReportingGroup group : program.reporting().groups()) {
        for (ChangeKind kind : ChangeKind.values()) {
          ReportingRule rule = program.reporting().rule(group, kind);
          assertFalse(rule.source().isBlank());
          for (Language language : Language.values()) {
            assertFalse(rule.why().in(language).isBlank());
          }
          // Whoever must is told what happens otherwise.
          assertTrue(rule.duty() != ReportingDuty.MUST || rule.otherwise().isPresent());
        }
      }
    }
  }

  @Test
  void aGroupThatTheFilesDroppedReportsAsIsUsual() {
    Program medicaid = PROGRAMS.require("medicaid");
    assertEquals(
        medicaid.reporting().rule(ReportingGroup.STANDARD, ChangeKind.JOB),
        medicaid.reporting().rule(ReportingGroup.SIMPLIFIED_REPORTING, ChangeKind.JOB));
  }
}
