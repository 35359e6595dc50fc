package org.porchlight.clients;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may be a client's caseworker; whoever keeps the accounts knows. */
public interface Caseworkers {

  /** The name of an enabled caseworker or supervisor of that branch; empty for anybody else. */
  Optional<String> name(UUID accountId, UUID branchId);

  /** The same of many, by account id, in one statement. */
  Map<UUID, String> names(Collection<UUID> accountIds, UUID branchId);
}
