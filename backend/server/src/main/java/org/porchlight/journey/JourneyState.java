package org.porchlight.journey;

import org.jspecify.annotations.Nullable;
import org.porchlight.clients.JourneyBrief;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;

/**
 * Where a client is: what is derived, and what staff say against it.
 *
 * @param said what counts now; none where nobody says anything
 */
record JourneyState(Derived derived, @Nullable Said said) {

  JourneyStage stage() {
    return said == null ? derived.stage() : said.stage();
  }

  NextStep next() {
    NextStep theirs = said == null ? null : said.next();
    return theirs == null ? derived.next() : theirs;
  }

  JourneyBrief brief() {
    return new JourneyBrief(stage(), said != null, next());
  }
}
