package org.porchlight.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calls go down, events go up. */
class ArchitectureTest {

  private static final String[] ROOTS = {
    "absences",
    "branches",
    "accounts",
    "clients",
    "identifiers",
    "programs",
    "legalholds",
    "restrictions",
    "reviewreasons",
    "checklist",
    "uploads",
    "uploadlinks",
    "confirmations",
    "notices",
    "signatures",
    "consents",
    "circumstances",
    "identitychecks",
    "journey"
  };
  private static final String[] ACTS = {
    "documents", "changereports", "engagements", "goals", "imports", "duplicates", "settings"
  };
  private static final String[] LISTENERS = {"timeline", "worklist", "notifications", "audit"};
  private static final String[] VIEWS = {"home", "record", "administration"};

  private static String[] packages(String... names) {
    return Arrays.stream(names).map(name -> "org.porchlight." + name + "..").toArray(String[]::new);
  }

  @Test
  void callsGoDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("platform")
        .definedBy("org.porchlight.platform..")
        .layer("roots")
        .definedBy(packages(ROOTS))
        .layer("acts")
        .definedBy(packages(ACTS))
        .layer("listeners")
        .definedBy(packages(LISTENERS))
        .layer("views")
        .definedBy(packages(VIEWS))
        .whereLayer("views")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("listeners")
        .mayOnlyBeAccessedByLayers("views")
        .whereLayer("acts")
        .mayOnlyBeAccessedByLayers("listeners", "views")
        .whereLayer("roots")
        .mayOnlyBeAccessedByLayers("acts", "listeners", "views")
        // A listener hears events, and needs nothing else of whoever fires them.
        .ignoreDependency(JavaClass.Predicates.resideInAnyPackage(packages(ROOTS)), event())
        .ignoreDependency(JavaClass.Predicates.resideInAnyPackage(packages(ACTS)), event())
        .check(Resources.CLASSES);
  }

  private static DescribedPredicate<JavaClass> event() {
    return DescribedPredicate.describe(
        "an event", type -> type.getFullName().matches(".*Event(\\$.*)?"));
  }

  @Test
  void everyPackageHasItsTier() {
    Set<String> known =
        Stream.of(ROOTS, ACTS, LISTENERS, VIEWS, new String[] {"platform"})
            .flatMap(Arrays::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there =
        Resources.CLASSES.stream()
            .map(type -> type.getPackageName().split("\\."))
            .filter(parts -> parts.length > 2)
            .map(parts -> parts[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, there);
  }

  @Test
  void noPackagesGoRoundInCircles() {
    slices().matching("org.porchlight.(*)..").should().beFreeOfCycles().check(Resources.CLASSES);
  }

  @Test
  void actsAndListenersLeaveEachOtherAlone() {
    for (String[] tier : List.of(ACTS, LISTENERS, VIEWS)) {
      for (String one : tier) {
        String[] others =
            Arrays.stream(tier).filter(other -> !other.equals(one)).toArray(String[]::new);
        if (others.length > 0) {
          noClasses()
              .that()
              .resideInAPackage("org.porchlight." + one + "..")
              .should()
              .dependOnClassesThat(
                  JavaClass.Predicates.resideInAnyPackage(packages(others))
                      .and(DescribedPredicate.not(event())))
              .check(Resources.CLASSES);
        }
      }
    }
  }

  @Test
  void theStoreIsReachedThroughThePlatformOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.porchlight.platform.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.minio..", "okhttp3..")
        .check(Resources.CLASSES);
  }

  @Test
  void nobodyAsksAnyOtherClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.porchlight.platform.time..")
        .should()
        .callMethod("java.time.Instant", "now")
        .orShould()
        .callMethod("java.time.LocalDate", "now")
        .orShould()
        .callMethod("java.lang.System", "currentTimeMillis")
        .check(Resources.CLASSES);
  }

  @Test
  void resourcesAreThePackagesOwn() {
    classes()
        .that()
        .areAnnotatedWith(jakarta.ws.rs.Path.class)
        .should()
        .bePackagePrivate()
        .check(Resources.CLASSES);
  }

  @Test
  void noClassIsNamedAfterALayer() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils|Util|Mapper|Dto|DTO)$")
        .check(Resources.CLASSES);
  }

  @Test
  void everyPackageSaysWhatItPromises() {
    Set<String> silent =
        Resources.CLASSES.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !Resources.CLASSES.contain(name + ".package-info"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), silent);
  }
}
