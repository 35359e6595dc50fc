package org.porchlight.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Work never stays with somebody who is not there, and never gets lost, whoever is away when. */
class RotaTest {

  private static final Instant NOW = Instant.parse("2026-03-09T12:00:00Z");
  private static final UUID ANN = UUID.randomUUID();
  private static final UUID BEN = UUID.randomUUID();
  private static final UUID CAT = UUID.randomUUID();
  private static final List<UUID> ALL = List.of(ANN, BEN, CAT);

  private static Absence away(UUID who, UUID cover, int fromHours, int untilHours) {
    return Absence.of(UUID.randomUUID(), who, cover)
        .between(NOW.plus(Duration.ofHours(fromHours)), NOW.plus(Duration.ofHours(untilHours)))
        .noted(who, NOW.minus(Duration.ofDays(9)));
  }

  @Test
  void whatBelongsToSomebodyAwayIsTheirCovers() {
    Rota rota = new Rota(ALL, List.of(away(ANN, BEN, -1, 1)), NOW);
    assertEquals(BEN, rota.holderOf(ANN));
    assertEquals(Set.of(ANN, BEN), rota.ownersOf(BEN));
    assertEquals(Set.of(), rota.ownersOf(ANN));
    assertFalse(rota.isFree(ANN, CAT));
    assertTrue(rota.isFree(ANN, BEN));
  }

  @Test
  void whereTheCoverIsAwayTooItIsNobodys() {
    Rota rota = new Rota(ALL, List.of(away(ANN, BEN, -1, 1), away(BEN, CAT, -2, 2)), NOW);
    assertNull(rota.holderOf(ANN));
    assertEquals(CAT, rota.holderOf(BEN));
    assertTrue(rota.isFree(ANN, CAT));
  }

  @Test
  void whereTheCoverIsGoneItIsNobodys() {
    assertNull(new Rota(List.of(ANN), List.of(away(ANN, BEN, -1, 1)), NOW).holderOf(ANN));
  }

  @Test
  void whatBelongsToSomebodyGoneIsNobodys() {
    assertNull(new Rota(List.of(BEN), List.of(away(ANN, BEN, -1, 1)), NOW).holderOf(ANN));
  }

  @Test
  void beforeAndAfterItIsTheirOwn() {
    List<Absence> absences = List.of(away(ANN, BEN, 1, 2), away(ANN, BEN, -3, 0));
    assertEquals(ANN, new Rota(ALL, absences, NOW).holderOf(ANN));
  }

  @RepeatedTest(300)
  void nothingIsLostAndNothingWaitsForSomebodyWhoIsNotThere(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<UUID> people = Stream.generate(UUID::randomUUID).limit(1 + random.nextInt(7)).toList();
    List<UUID> members = people.stream().filter(one -> random.nextInt(5) > 0).toList();
    List<Absence> absences = new ArrayList<>();
    IntStream.range(0, random.nextInt(12)).forEach(i -> absences.add(anyOf(people, random)));
    Rota rota = new Rota(members, absences, NOW);
    Set<UUID> seen = new HashSet<>();
    for (UUID worker : people) {
      for (UUID owner : rota.ownersOf(worker)) {
        assertEquals(worker, rota.holderOf(owner));
        assertTrue(seen.add(owner), "Nobody's work is in two lists");
      }
    }
    assertEquals(rota.heldOwners(), seen, "What is in nobody's list is in the branch's");
    for (UUID owner : people) {
      UUID holder = rota.holderOf(owner);
      assertTrue(holder == null || members.contains(holder) && !isAway(holder, absences));
      if (members.contains(owner) && !isAway(owner, absences)) {
        assertEquals(owner, holder, "It goes back by itself");
      }
    }
  }

  private static Absence anyOf(List<UUID> people, Random random) {
    UUID who = people.get(random.nextInt(people.size()));
    UUID cover = people.get(random.nextInt(people.size()));
    int from = random.nextInt(20) - 10;
    UUID named = cover.equals(who) || random.nextInt(4) == 0 ? null : cover;
    return away(who, named, from, from + random.nextInt(12));
  }

  private static boolean isAway(UUID who, List<Absence> absences) {
    return absences.stream().anyMatch(one -> one.accountId().equals(who) && one.isOn(NOW));
  }
}
