package org.porchlight.absences;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose work is whose at one instant, in one branch. What belongs to somebody who is away is their
 * cover's; where nobody covers, or the cover is away or gone as well, it is nobody's, so that
 * whoever has time takes it. So is what belongs to somebody who does not work in the branch.
 */
public final class Rota {

  private final Set<UUID> members;
  private final Map<UUID, Absence> away = new HashMap<>();

  /** Of those who may work in the branch; the absence noted last is the one that counts. */
  Rota(Collection<UUID> members, Collection<Absence> absences, Instant now) {
    this.members = new HashSet<>(members);
    absences.stream()
        .filter(absence -> absence.isOn(now))
        .sorted(Comparator.comparing(Absence::notedAt).thenComparing(Absence::id))
        .forEach(absence -> away.put(absence.accountId(), absence));
  }

  /** Who has it now; none where it is whoever's has time. */
  public @Nullable UUID holderOf(@Nullable UUID ownerId) {
    if (ownerId == null || isHere(ownerId)) {
      return ownerId;
    }
    Absence absence = members.contains(ownerId) ? away.get(ownerId) : null;
    UUID cover = absence == null ? null : absence.coverId();
    return cover != null && isHere(cover) ? cover : null;
  }

  /** Whether that worker may act on what belongs to the owner: it is theirs, or nobody's now. */
  public boolean isFree(@Nullable UUID ownerId, UUID accountId) {
    UUID holder = holderOf(ownerId);
    return holder == null || holder.equals(accountId) || accountId.equals(ownerId);
  }

  /** Those whose work that worker has now, themselves among them; none while they are away. */
  public Set<UUID> ownersOf(UUID accountId) {
    return members.stream()
        .filter(owner -> accountId.equals(holderOf(owner)))
        .collect(Collectors.toSet());
  }

  /** Those whose work somebody has now; what belongs to anybody else waits for whoever has time. */
  public Set<UUID> heldOwners() {
    return members.stream().filter(owner -> holderOf(owner) != null).collect(Collectors.toSet());
  }

  private boolean isHere(UUID accountId) {
    return members.contains(accountId) && !away.containsKey(accountId);
  }

  /** Until when that worker is away; none while they are here. */
  public @Nullable Instant awayUntil(UUID accountId) {
    Absence absence = away.get(accountId);
    return absence == null ? null : absence.endsAt();
  }
}
