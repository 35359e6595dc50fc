package org.porchlight.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.home.Consequence.ConsequenceKind;
import org.porchlight.home.NextThing.NextThingKind;
import org.porchlight.home.OurThing.OurThingKind;
import org.porchlight.home.YourThing.YourThingKind;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Clocks;
import org.porchlight.programs.IfNothing;
import org.porchlight.programs.Program;
import org.porchlight.programs.Requirement;
import org.porchlight.programs.Texts;
import org.porchlight.programs.reporting.Reporting;
import org.porchlight.programs.reporting.ReportingGroup;

/** What the page says in every state, with nothing else going on and with things going on. */
class StandingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate SOON = TODAY.plusDays(9);
  private static final LocalDate PAST = TODAY.minusDays(3);
  private static final Texts WORDS =
      new Texts(Map.of(Language.EN, "words", Language.FR, "mots", Language.ES, "palabras"));
  private static final Clocks CLOCKS = new Clocks(30, 7, 10, 5, 5, 10, 10, 30, 90, true);
  private static final Requirement IDENTITY =
      requirement("identity", IfNothing.Code.APPLICATION_DENIED);
  private static final Requirement CHILD_CARE =
      requirement("child-care-cost", IfNothing.Code.BENEFITS_SMALLER);
  private static final Program SNAP =
      new Program(
          "snap",
          WORDS,
          WORDS,
          WORDS,
          Optional.of("USD"),
          CLOCKS,
          false,
          new Reporting(ReportingGroup.STANDARD, Map.of()),
          new IfNothing(IfNothing.Code.APPLICATION_DENIED, WORDS),
          new IfNothing(IfNothing.Code.BENEFITS_STOP, WORDS),
          List.of(IDENTITY, CHILD_CARE),
          Map.of(IDENTITY.id(), IDENTITY, CHILD_CARE.id(), CHILD_CARE));

  private static Requirement requirement(String id, IfNothing.Code code) {
    return new Requirement(
        id,
        WORDS,
        WORDS,
        WORDS,
        new IfNothing(code, WORDS),
        List.of(),
        List.of(),
        false,
        List.of());
  }

  private static YourThing toSend(String requirement, LocalDate dueOn) {
    return new YourThing(
        YourThingKind.SEND_DOCUMENT, UUID.randomUUID(), requirement, "x", dueOn, false, null, null);
  }

  private static OurThing toCheck() {
    return new OurThing(
        OurThingKind.CHECK_DOCUMENT, null, null, "x", null, Instant.EPOCH, null, null, SOON, null);
  }

  private static Standing standing(
      EnrolmentStatus status, List<YourThing> you, List<OurThing> us, Facts.Dates dates) {
    return Standing.of(new Facts(status, dates, SNAP, you, us, TODAY, Language.EN));
  }

  private static Facts.Dates dates(
      @Nullable LocalDate decideBy, @Nullable LocalDate payment, @Nullable LocalDate periodTo) {
    return new Facts.Dates(
        PAST,
        Optional.ofNullable(decideBy),
        Optional.ofNullable(payment),
        Optional.ofNullable(periodTo));
  }

  private static final String QUIET =
      """
      DRAFT,                  YOU,    ,                    DECISION, NO_APPLICATION
      SUBMITTED,              US,     LOOK_AT_APPLICATION, DECISION, NOTHING
      INTERVIEW_DUE,          YOU,    INTERVIEW,           INTERVIEW, APPLICATION_DENIED
      VERIFICATION_DUE,       US,     DECIDE,              DECISION, NOTHING
      IN_REVIEW,              US,     DECIDE,              DECISION, NOTHING
      APPROVED,               NOBODY, ,                    RENEWAL,  NOTHING
      DENIED,                 NOBODY, ,                    NOTHING,  NOTHING
      WITHDRAWN,              NOBODY, ,                    NOTHING,  NOTHING
      ADVERSE_ACTION_PENDING, YOU,    ACT,                 CHANGE,   BENEFITS_STOP
      REDUCED,                NOBODY, ,                    RENEWAL,  NOTHING
      CLOSED,                 NOBODY, ,                    NOTHING,  NOTHING
      RENEWAL_DUE,            YOU,    ,                    RENEWAL,  BENEFITS_STOP
      RENEWAL_SUBMITTED,      US,     RENEW,               DECISION, NOTHING
      RENEWED,                NOBODY, ,                    RENEWAL,  NOTHING
      LAPSED,                 YOU,    ,                    RENEWAL,  NEW_APPLICATION
      RECONSIDERED,           NOBODY, ,                    RENEWAL,  NOTHING
      """;

  @ParameterizedTest
  @CsvSource(textBlock = QUIET)
  void everyStateSaysWhoseTurnItIsAndWhatComes(
      EnrolmentStatus status,
      Turn turn,
      @Nullable OurThingKind us,
      NextThingKind next,
      ConsequenceKind ifNothing) {
    Standing standing = standing(status, List.of(), List.of(), dates(null, null, null));
    assertEquals(turn, standing.turn());
    assertEquals(
        us == null ? List.of() : List.of(us), standing.us().stream().map(OurThing::kind).toList());
    assertEquals(next, standing.next().kind());
    assertEquals(ifNothing, standing.ifNothing().kind());
  }

  @Test
  void theTableHasEveryState() {
    Set<String> told =
        QUIET.lines().map(line -> line.split(",")[0].strip()).collect(Collectors.toSet());
    assertEquals(
        Arrays.stream(EnrolmentStatus.values()).map(Enum::name).collect(Collectors.toSet()), told);
  }

  @ParameterizedTest
  @EnumSource(EnrolmentStatus.class)
  void whatTheClientHasToDoComesFirstInEveryState(EnrolmentStatus status) {
    Standing standing =
        standing(
            status, List.of(toSend("identity", SOON)), List.of(toCheck()), dates(null, null, null));
    assertEquals(Turn.YOU, standing.turn());
    assertEquals(SOON, standing.ifNothing().on());
    ConsequenceKind whole =
        status.undecided() ? ConsequenceKind.APPLICATION_DENIED : ConsequenceKind.BENEFITS_STOP;
    assertEquals(whole, standing.ifNothing().kind());
  }

  @ParameterizedTest
  @EnumSource(EnrolmentStatus.class)
  void aDocumentThatWaitsIsTheOfficesTurnUnlessTheClientHasOne(EnrolmentStatus status) {
    Standing standing = standing(status, List.of(), List.of(toCheck()), dates(null, null, null));
    assertTrue(
        standing.us().stream().anyMatch(thing -> thing.kind() == OurThingKind.CHECK_DOCUMENT));
    assertTrue(standing.turn() != Turn.NOBODY || status == EnrolmentStatus.LAPSED);
  }

  @Test
  void nobodySaysTheyDecideWhileProofIsMissing() {
    Standing standing =
        standing(
            EnrolmentStatus.VERIFICATION_DUE,
            List.of(toSend("identity", SOON)),
            List.of(),
            dates(SOON, null, null));
    assertFalse(standing.us().stream().anyMatch(thing -> thing.kind() == OurThingKind.DECIDE));
  }

  @Test
  void missingACostOnlyMakesBenefitsSmaller() {
    Standing standing =
        standing(
            EnrolmentStatus.VERIFICATION_DUE,
            List.of(toSend("child-care-cost", SOON)),
            List.of(),
            dates(null, null, null));
    assertEquals(ConsequenceKind.BENEFITS_SMALLER, standing.ifNothing().kind());
  }

  @Test
  void missingACostAndAnIdentityCostsTheWhole() {
    List<YourThing> both = List.of(toSend("child-care-cost", SOON), toSend("identity", PAST));
    Standing standing =
        standing(EnrolmentStatus.VERIFICATION_DUE, both, List.of(), dates(null, null, null));
    assertEquals(ConsequenceKind.APPLICATION_DENIED, standing.ifNothing().kind());
    assertEquals(PAST, standing.ifNothing().on());
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "VERIFICATION_DUE", "IN_REVIEW", "RENEWAL_SUBMITTED"})
  void aDayForTheDecisionIsNamedUntilItHasPassed(EnrolmentStatus status) {
    NextThing coming = standing(status, List.of(), List.of(), dates(SOON, null, null)).next();
    assertEquals(new NextThing(NextThingKind.DECISION, SOON, null), coming);
    NextThing passed = standing(status, List.of(), List.of(), dates(PAST, null, null)).next();
    assertEquals(new NextThing(NextThingKind.DECISION_LATE, PAST, null), passed);
    NextThing unknown = standing(status, List.of(), List.of(), dates(null, null, null)).next();
    assertEquals(new NextThing(NextThingKind.DECISION, null, 30), unknown);
  }

  @Test
  void anOfficeThatIsLateSaysSoAndPromisesNoDay() {
    OurThing decide =
        standing(EnrolmentStatus.IN_REVIEW, List.of(), List.of(), dates(PAST, null, null))
            .us()
            .getFirst();
    assertEquals(null, decide.by());
    assertEquals(true, decide.late());
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVED", "REDUCED", "RENEWED", "RECONSIDERED"})
  void whoIsPaidSeesTheNextPaymentAndElseTheRenewal(EnrolmentStatus status) {
    assertEquals(
        new NextThing(NextThingKind.PAYMENT, SOON, null),
        standing(status, List.of(), List.of(), dates(null, SOON, SOON)).next());
    assertEquals(
        new NextThing(NextThingKind.RENEWAL, SOON, null),
        standing(status, List.of(), List.of(), dates(null, PAST, SOON)).next());
    assertEquals(
        new NextThing(NextThingKind.RENEWAL, null, null),
        standing(status, List.of(), List.of(), dates(null, PAST, PAST)).next());
  }

  @Test
  void aLateRenewalCountsUntilItsDaysAreOver() {
    Standing inTime = lapsedOn(TODAY.minusDays(90));
    assertEquals(Turn.YOU, inTime.turn());
    assertEquals(new NextThing(NextThingKind.RENEWAL, TODAY, null), inTime.next());
    assertEquals(ConsequenceKind.NEW_APPLICATION, inTime.ifNothing().kind());
    Standing tooLate = lapsedOn(TODAY.minusDays(91));
    assertEquals(Turn.NOBODY, tooLate.turn());
    assertEquals(NextThingKind.NOTHING, tooLate.next().kind());
  }

  private static Standing lapsedOn(LocalDate day) {
    return standing(
        EnrolmentStatus.LAPSED,
        List.of(),
        List.of(),
        new Facts.Dates(day, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void whatHasEndedAsksNothingMore() {
    Set<EnrolmentStatus> ended =
        Stream.of(EnrolmentStatus.values())
            .filter(EnrolmentStatus::finished)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EnrolmentStatus.class)));
    for (EnrolmentStatus status : ended) {
      Standing standing = standing(status, List.of(), List.of(), dates(PAST, SOON, SOON));
      assertEquals(Turn.NOBODY, standing.turn());
      assertEquals(NextThing.of(NextThingKind.NOTHING), standing.next());
      assertEquals(Consequence.NONE, standing.ifNothing());
    }
  }
}
