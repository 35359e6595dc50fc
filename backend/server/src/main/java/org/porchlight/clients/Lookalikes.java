package org.porchlight.clients;

import java.util.List;

/** Who of the branch may be a client already; whoever knows about duplicates says so. */
public interface Lookalikes {

  /** The likest first, at most five. */
  List<Client> of(Client client);
}
