package org.porchlight.platform.editions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who wrote editions; whoever keeps the accounts knows what they are called. */
public interface Editors {

  /** By account id, in one statement. */
  Map<UUID, String> names(Collection<UUID> accountIds);
}
