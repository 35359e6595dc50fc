package org.porchlight.signatures;

import java.util.Optional;
import java.util.UUID;

/** Who does business electronically; whoever keeps the consents knows. */
public interface ElectronicConsents {

  /** The number of the signature that the consent in force was given with; empty without one. */
  Optional<String> inForce(UUID clientId);
}
